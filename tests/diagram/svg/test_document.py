"""The SVG document: all of the diagram, and text as text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings

from diagram.examples import HOSTILE, any_diagram, chain, circle, hostile
from endringsteori.diagram import Diagram, Figur, LegendEntry
from endringsteori.diagram.typesetting.characters import clean

if TYPE_CHECKING:
    from collections.abc import Callable

_SVG = "{http://www.w3.org/2000/svg}"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def _drawn(diagram: Diagram) -> ET.Element:
    return ET.fromstring(Figur(diagram).svg())  # noqa: S314 - our own document


def _of_class(root: ET.Element, name: str) -> list[ET.Element]:
    groups = root.iter(f"{_SVG}g")
    return [group for group in groups if name in group.get("class", "").split()]


def _words(element: ET.Element) -> str:
    return " ".join(text.text or "" for text in element.iter(f"{_SVG}text"))


def test_document_has_name_prose_and_language() -> None:
    """Those who listen hear the title, and the figure as prose, in its language."""
    root = _drawn(chain())
    by_id = {element.get("id"): element.text for element in root.iter()}

    assert root.get("role") == "img"
    assert (root.get("lang"), root.get(_XML_LANG)) == ("nb", "nb")
    assert by_id[root.get("aria-labelledby")] == "Prøve"
    assert by_id[root.get("aria-describedby")] == "Lang.\n"


@settings(max_examples=40, deadline=None)
@given(any_diagram())
def test_every_node_and_edge_is_drawn(diagram: Diagram) -> None:
    """The picture holds every box and arrow of the diagram, by its element."""
    root = _drawn(diagram)
    boxes = [group.get("data-element") for group in _of_class(root, "ledd")]
    arrows = [
        (group.get("data-source"), group.get("data-target"))
        for group in _of_class(root, "kobling")
    ]

    assert [node.id for node in diagram.nodes] == boxes
    assert [(edge.source, edge.target) for edge in diagram.edges] == arrows


@settings(max_examples=40, deadline=None)
@given(any_diagram())
def test_ids_are_unique(diagram: Diagram) -> None:
    """No two parts of a document have the same id."""
    ids = [element.get("id") for element in _drawn(diagram).iter() if element.get("id")]

    assert len(ids) == len(set(ids))


def test_hostile_texts_come_out_as_text() -> None:
    """Nothing that anybody writes becomes an element, and all of it is in the titles."""
    root = _drawn(hostile())
    tags = {element.tag.removeprefix(_SVG) for element in root.iter()}
    titles = "\n".join(title.text or "" for title in root.iter(f"{_SVG}title"))

    assert tags == {"svg", "title", "desc", "g", "rect", "path", "polygon", "text"}
    for text in HOSTILE:
        assert clean(text) in titles


def test_label_is_drawn_in_full() -> None:
    """A label of ordinary length is all there, on its lines."""
    label = "Teamet går gjennom fraværet hver uke sammen med skolen"
    node = replace(chain().nodes[0], label=label)
    root = _drawn(replace(chain(), nodes=(node,), edges=()))

    assert label in _words(_of_class(root, "ledd")[0])


def test_arrow_with_necessary_is_a_double_line() -> None:
    """What is necessary is seen without colour: two lines instead of one."""
    edge = replace(chain().edges[0], label="", necessary=True)
    plain = replace(edge, necessary=False)
    paths = [
        len(list(_of_class(_drawn(replace(chain(), edges=(e,))), "kobling")[0]))
        for e in (plain, edge)
    ]

    assert paths[1] == paths[0] + 1


def test_feedback_is_dotted() -> None:
    """Declared feedback is drawn with dots."""
    (group,) = _of_class(_drawn(circle()), "forsterker")
    path = group.find(f"{_SVG}path")

    assert path is not None
    assert path.get("stroke-dasharray")


def test_full_lines_are_held_to_their_width() -> None:
    """A line that nearly fills its room cannot grow out of it in another font."""
    node = replace(chain().nodes[0], label="kommunehelsetjenestesamarbeid")
    words = list(_drawn(replace(chain(), nodes=(node,), edges=())).iter(f"{_SVG}text"))
    held = [text.text for text in words if text.get("textLength")]

    assert "Prøve" not in held
    assert held


def test_nothing_is_drawn_outside_the_document() -> None:
    """The document is as large as what it holds."""
    root = _drawn(chain())
    width, height = float(root.get("width", 0)), float(root.get("height", 0))
    layout = Figur(chain()).layout

    assert root.get("viewBox") == f"0 0 {root.get('width')} {root.get('height')}"
    assert width >= layout.width
    assert height > layout.height


def test_legend_wraps_inside_the_document() -> None:
    """A legend that is wider than the figure goes on in a new row."""
    entries = tuple(LegendEntry("fører_til", f"betydning nummer {n}") for n in range(9))
    root = _drawn(replace(chain(), nodes=(), edges=(), columns=(), legend=entries))
    (legend,) = _of_class(root, "tegnforklaring")
    texts = list(legend.iter(f"{_SVG}text"))

    assert len({text.get("y") for text in texts}) > 1
    assert max(float(text.get("x", 0)) for text in texts) < float(root.get("width", 0))


def test_empty_figure_says_so() -> None:
    """A theory without links gives a document with a sentence."""
    root = _drawn(replace(chain(), nodes=(), edges=(), columns=()))

    assert "Kort." in _words(root)


@pytest.mark.parametrize("made", [chain, circle, hostile])
def test_same_diagram_gives_same_bytes(made: Callable[[], Diagram]) -> None:
    """The picture depends on the diagram and on nothing else."""
    assert Figur(made()).svg() == Figur(made()).svg()
