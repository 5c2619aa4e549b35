"""The text under a span is what it says: whatever a file holds, however it is written."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given, settings

from endringsteori.loading import Memory, Sources, dump, load
from strategies import whole_teori

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.diagnostics import Span
    from endringsteori.model import Teori

DATA = Path(__file__).with_name("data")
FILE = "endringsteori.yaml"


@settings(max_examples=60, deadline=None)
@given(whole_teori())
def test_the_text_under_a_span_is_the_value(theory: Teori) -> None:
    """Cut out and read alone, each scalar and each key is what stands at its path."""
    _compare(dump(theory))


@pytest.mark.parametrize("name", ["alle-felt.yaml", "eksempel.yaml"])
@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_the_text_under_a_span_as_people_write(name: str, line_break: str) -> None:
    """Lists in brackets, comments and other line breaks move nothing."""
    text = (DATA / name).read_text("utf-8")

    _compare(text.replace("\n", line_break))


def _compare(text: str) -> None:
    sources = load(Memory({FILE: text.encode()})).sources

    for path, value in _scalars(_as_texts(text)):
        assert value == _alone(sources, sources.value_span(path))
        if isinstance(path[-1], str):
            assert path[-1] == _alone(sources, sources.key_span(path))


def _as_texts(text: str) -> object:
    """Read YAML by another reader than ours, and as texts only."""
    return yaml.load(text, yaml.BaseLoader)  # noqa: S506 - it makes nothing but texts


def _scalars(
    node: object, path: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Give every text of a file, by an independent reader, and where it stands."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from _scalars(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _scalars(value, (*path, index))
    elif node:
        assert isinstance(node, str)
        yield path, node


def _alone(sources: Sources, span: Span | None) -> object:
    """Read what stands under a span as if it were a file of its own."""
    assert span is not None
    lines = re.split("\r\n|\r|\n", sources.text(span.file))[
        span.start.line - 1 : span.end.line
    ]
    lines[-1] = lines[-1][: span.end.column - 1]
    lines[0] = lines[0][span.start.column - 1 :]
    return _as_texts("\n".join(lines))
