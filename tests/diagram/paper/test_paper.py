"""A figure on its paper: large enough to read, and the right size."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from diagram.examples import box, chain, diagram
from diagram.views_of import SMALL, small_theory
from endringsteori.diagram import PAPIR, VIEWS, tegn
from endringsteori.diagram.legend import legend_of
from endringsteori.diagram.paper.paper import SMALLEST_TEXT, set_page
from endringsteori.diagram.value import Condition, Mark
from endringsteori.graph import graf
from endringsteori.loading import Memory, load

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from endringsteori.diagram import Diagram, Layout, Papir
    from endringsteori.diagram.paper.paper import Page
    from endringsteori.diagram.typesetting.blocks import Block
    from endringsteori.texts import Språk


_LONG = (
    SMALL.replace("Skolen", "Kommunehelsetjenesten/Ungdomsskolene")
    .replace("PPT", "Barneverntjenesten")
    .replace("Teamet", "Rusmiddelmisbrukeroppfølgingsteamet")
    .replace("hjelpen", "førstelinjebehandlingstilbudet")
)


def _root(page: Page) -> ET.Element:
    return ET.fromstring(page.svg())  # noqa: S314 - our own picture


def _smallest(page: Page) -> float:
    """Give the size in points of the smallest text that is drawn on a page."""
    root = _root(page)
    across = float(root.attrib["viewBox"].split()[2])
    sizes = [
        float(e.attrib["font-size"]) for e in root.iter() if "font-size" in e.attrib
    ]
    return min(sizes) * page.width / across


@pytest.mark.parametrize("papir", PAPIR)
@pytest.mark.parametrize("view", VIEWS)
def test_smallest_text_can_be_read(view: str, papir: Papir) -> None:
    """At least 7 points on its paper, on every page of every view."""
    for page in tegn(small_theory(), view).på(papir).sider:
        assert _smallest(page) >= SMALLEST_TEXT - 0.01


@pytest.mark.parametrize(
    ("papir", "sides"), [("a4", {"210mm", "297mm"}), ("a3", {"297mm", "420mm"})]
)
def test_page_is_the_size_of_its_paper(papir: Papir, sides: set[str]) -> None:
    """A program that prints the picture puts it on one sheet."""
    root = _root(set_page(chain(), papir))

    assert {root.attrib["width"], root.attrib["height"]} == sides


@pytest.mark.parametrize(
    ("papir", "språk"), [("skjerm", "nn"), ("a3", "en"), ("a4", "nb")]
)
@pytest.mark.parametrize("view", VIEWS)
def test_no_line_ends_inside_a_word_without_a_hyphen(
    view: str, papir: Papir, språk: Språk
) -> None:
    """On any paper, in any view and language, however long the words are."""
    theory = graf(load(Memory({"endringsteori.yaml": _LONG.encode()})).teori)
    for page in tegn(theory, view, språk=språk).på(papir).sider:
        words = {word for text in _texts(page.diagram) for word in text.split()}
        for block in _blocks(page.layout):
            ends = ["", *(line.text for line in block.lines)]
            for before, line in pairwise(ends):
                first, *rest = line.split()
                assert all(_is_whole(word, words) for word in rest)
                assert before.endswith(("-", "/")) or _is_whole(first, words), line


def _is_whole(word: str, words: Container[str]) -> bool:
    """Tell whether a word is one of these, or shows that it is not all of it."""
    return word in words or word.endswith(("-", "…", "/"))


def _blocks(layout: Layout) -> Iterator[Block]:
    yield from (node.at.block for node in layout.nodes)
    yield from (edge.reason.block for edge in layout.edges if edge.reason)
    yield from (band.name.block for band in layout.bands)


def _texts(diagram: Diagram) -> Iterator[str]:
    """Give all that a box, an arrow or a lane may say, in lower and upper case."""
    for text in re.findall(r'"((?:[^"\\]|\\.)*)"', diagram.to_json()):
        yield text
        yield text.upper()
    yield "→ ·"


def test_wide_figure_lies_and_high_figure_stands() -> None:
    """The paper is turned as the figure asks for."""
    lying = set_page(chain(), "a3")
    standing = set_page(diagram(tuple(box(f"t/{n}") for n in range(20)), ()), "a3")

    assert lying.width > lying.height
    assert standing.width < standing.height


def test_figure_on_a_screen_is_as_large_as_it_wants() -> None:
    """In pixels, and nothing is left out."""
    page = set_page(chain())
    root = _root(page)

    assert re.fullmatch(r"[\d.]+", root.attrib["width"])
    assert len([e for e in page.layout.edges if e.reason]) == len(chain().edges)


def test_what_there_is_no_room_for_is_told() -> None:
    """A chain of six columns has no room for its reasons on a sheet of A4."""
    page = set_page(chain(), "a4")

    assert page.readable
    assert not any(edge.reason for edge in page.layout.edges)
    assert page.diagram.notes == ("Begrunnelsene på pilene fikk ikke plass på arket.",)


def test_sign_of_what_there_is_no_room_for_is_not_explained() -> None:
    """The status of an assumption stands with the reason that rests on it."""
    resting = Condition(
        id="v/buss", label="Bussen går", status=Mark(kind="antatt", text="antatt")
    )
    whole = replace(
        chain(),
        edges=tuple(replace(e, conditions=(resting,)) for e in chain().edges),
    )
    whole = replace(whole, legend=legend_of(whole.nodes, whole.edges, "nb"))

    assert "antatt" in {entry.sign for entry in set_page(whole).diagram.legend}
    assert "antatt" not in {
        entry.sign for entry in set_page(whole, "a4").diagram.legend
    }


def test_figure_that_is_far_too_large_is_told_to_be() -> None:
    """It is for others to split it."""
    boxes = tuple(box(f"t/{n}") for n in range(150))

    assert not set_page(diagram(boxes, ()), "a4").readable


def test_empty_figure_has_a_page() -> None:
    """It says that it is empty."""
    page = set_page(replace(chain(), nodes=(), edges=()), "a4")

    assert page.readable
    assert "Kort." in page.svg()
