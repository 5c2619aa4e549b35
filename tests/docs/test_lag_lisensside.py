"""The page of licences names all that comes along, and nothing that only we use."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Final

import pytest

from docs import lag_lisensside

ROOT: Final = Path(__file__).parents[2]

_ROW: Final = re.compile(r"^\| ([\w-]+) \| [\d.]+ \| (.+) \| (.+) \|$", re.MULTILINE)
_NAME: Final = re.compile(r"^[\w-]+")


@pytest.fixture(scope="module")
def rows() -> dict[str, tuple[str, str]]:
    """Give the licence of each package, and when it comes along."""
    found = _ROW.findall(lag_lisensside.page())
    return {name.lower(): (told, when) for name, told, when in found}


def test_what_we_ask_for_is_named(rows: dict[str, tuple[str, str]]) -> None:
    """What is always there, and what an extra brings."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {one.group() for one in map(_NAME.match, settings["dependencies"]) if one}
    always = {name for name, (_, when) in rows.items() if when == "alltid"}

    assert {one.lower() for one in asked} <= always
    assert "wasmtime" in always  # an extra of what we ask for
    assert {"typst", "openpyxl"} <= rows.keys() - always
    assert rows.keys().isdisjoint({"pytest", "ruff", "zensical", "endringsteori"})


def test_every_licence_is_known(rows: dict[str, tuple[str, str]]) -> None:
    """Each package says what it is, and so does the page."""
    assert [name for name, (told, _) in rows.items() if told == "se pakken"] == []


def test_the_texts_in_the_package_are_there() -> None:
    """The files that the page says are in it."""
    paths = re.findall(r"^- `(.+)`$", lag_lisensside.page(), re.MULTILINE)

    assert len(paths) == 2
    assert all((ROOT / path).is_file() for path in paths)
