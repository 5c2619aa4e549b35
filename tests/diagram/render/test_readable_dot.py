"""DOT for people: what Graphviz reads is what was written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings

from diagram.examples import any_diagram, chain, circle, hostile
from diagram.views_of import small_theory
from endringsteori.diagram import VIEWS, Diagram, tegn
from endringsteori.diagram.engine.wasm import run_graphviz
from endringsteori.diagram.render import to_dot

if TYPE_CHECKING:
    from conftest import Golden


def _read(diagram: Diagram) -> dict[str, Any]:
    """Let Graphviz read it, and give what it understood."""
    read: dict[str, Any] = json.loads(run_graphviz(to_dot(diagram)))
    return read


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_is_written(view: str, golden: Golden) -> None:
    """As it was when somebody last looked at it."""
    golden(f"{view}.dot", tegn(small_theory(), view).dot())


@pytest.mark.parametrize("diagram", [chain(), circle(), hostile()], ids=lambda d: d.key)
def test_graphviz_reads_the_same_graph(diagram: Diagram) -> None:
    """The same boxes and arrows: no text becomes one, and none is lost."""
    read = _read(diagram)
    names = [item["name"] for item in read["objects"]]
    ends = {(names[edge["tail"]], names[edge["head"]]) for edge in read["edges"]}

    assert sorted(node.id for node in diagram.nodes) == sorted(names)
    assert {(edge.source, edge.target) for edge in diagram.edges} == ends


@settings(max_examples=25, deadline=None)
@given(any_diagram(most=5))
def test_any_text_can_be_written(diagram: Diagram) -> None:
    """Whatever is in the labels, Graphviz finds as many boxes and arrows."""
    read = _read(diagram)

    assert len(diagram.nodes) == len(read["objects"])
    assert len(diagram.edges) == len(read.get("edges", ()))


def test_no_text_is_an_escape_entity_or_markup() -> None:
    """Backslashes and ampersands are doubled or named, and quotes do not end a label."""
    written = to_dot(hostile())

    assert "\\\\N \\\\G \\\\L" in written
    assert "<b>fet</b> &amp;amp; <" in written
    assert '\\"]; a->b [label=\\"' in written
    assert "label=<" not in written


@pytest.mark.parametrize("view", ["tjenester", "puslespill"])
def test_ties_have_no_arrow_heads(view: str) -> None:
    """No service comes before another, and a puzzle has no direction."""
    read = _read(tegn(small_theory(), view).diagram)

    assert {edge["dir"] for edge in read["edges"]} == {"none"}


def test_arrows_have_heads() -> None:
    """A chain goes from what is done to what comes of it."""
    assert not any("dir" in edge for edge in _read(chain())["edges"])
