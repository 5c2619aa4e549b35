"""Contrast, colour blindness, and signs that are not colour, in every theme."""

from __future__ import annotations

from itertools import combinations, product
from typing import get_args

import pytest

from diagram.colours import EYES, contrast, difference
from endringsteori.diagram import TEMAER, Tema
from endringsteori.diagram.kinds import EdgeKind, MarkKind, NodeKind
from endringsteori.diagram.look.themes import THEMES

_TOLD_APART = 10.0
"""ΔE that two kinds of boxes are apart, in fill or in border, to anyone's eyes."""


@pytest.mark.parametrize(
    ("tema", "kind"), list(product(TEMAER, get_args(NodeKind))), ids=str
)
def test_text_in_boxes_can_be_read(tema: Tema, kind: NodeKind) -> None:
    """Both inks have a contrast of 4.5 to the fill, and the border and heading to the page."""
    theme = THEMES[tema]
    style = theme.nodes[kind]

    assert contrast(style.text, style.fill) >= 4.5
    assert contrast(style.muted, style.fill) >= 4.5
    assert contrast(style.stroke, theme.background) >= 4.5


@pytest.mark.parametrize(
    ("tema", "kind"), list(product(TEMAER, get_args(MarkKind))), ids=str
)
def test_text_on_plates_can_be_read(tema: Tema, kind: MarkKind) -> None:
    """The text of a mark has a contrast of 4.5 to its plate, and the border 3."""
    theme = THEMES[tema]
    style = theme.marks[kind]

    assert contrast(style.text, style.fill) >= 4.5
    assert contrast(style.stroke, style.fill) >= 3 or style.stroke == style.fill


@pytest.mark.parametrize(
    ("tema", "kind"), list(product(TEMAER, get_args(EdgeKind))), ids=str
)
def test_arrows_can_be_seen(tema: Tema, kind: EdgeKind) -> None:
    """A line has a contrast of 3 to the page, and to the lanes that it crosses."""
    theme = THEMES[tema]
    stroke = theme.edges[kind].stroke

    for ground in (theme.background, theme.band, theme.other_band):
        assert contrast(stroke, ground) >= 3


@pytest.mark.parametrize("tema", TEMAER)
def test_text_on_the_page_can_be_read(tema: Tema) -> None:
    """Titles, reasons and names of lanes have a contrast of 4.5."""
    theme = THEMES[tema]

    for ink, ground in product(
        (theme.ink, theme.muted_ink), (theme.background, theme.band, theme.other_band)
    ):
        assert contrast(ink, ground) >= 4.5


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("tema", ["lys", "mork"])
def test_kinds_keep_apart_to_the_colour_blind(tema: Tema, eyes: str) -> None:
    """Fill or border of any two kinds differ to protan, deutan and tritan eyes too.

    A part of a split figure is grey, as what is put in: the two never meet.
    """
    styles = {k: s for k, s in THEMES[tema].nodes.items() if k != "del"}
    near = {
        (one, other)
        for (one, a), (other, b) in combinations(styles.items(), 2)
        if difference(a.fill, b.fill, EYES[eyes]) < _TOLD_APART
        and difference(a.stroke, b.stroke, EYES[eyes]) < _TOLD_APART
    }

    assert near == set()


@pytest.mark.parametrize("tema", TEMAER)
def test_every_kind_has_its_look(tema: Tema) -> None:
    """No figure asks for a look that there is none of."""
    theme = THEMES[tema]

    assert set(theme.nodes) == set(get_args(NodeKind))
    assert set(theme.edges) == set(get_args(EdgeKind))
    assert set(theme.marks) == set(get_args(MarkKind))


def test_no_two_kinds_have_the_same_shape() -> None:
    """The shape tells the kind where there is no colour; a part shares that of an input."""
    shapes = {k: s.shape for k, s in THEMES["trykk"].nodes.items() if k != "del"}

    assert len(set(shapes.values())) == len(shapes)


def test_no_two_arrows_look_the_same_in_grey() -> None:
    """Width, dashes, doubling and head tell arrows apart where there is no colour."""
    looks = [
        (style.width, style.dash, style.arrow, style.double)
        for style in THEMES["trykk"].edges.values()
    ]

    assert len(set(looks)) == len(looks)


def test_print_is_grey() -> None:
    """The theme for print asks for no colour at all."""
    theme = THEMES["trykk"]
    colours = [
        *(c for s in theme.nodes.values() for c in (s.fill, s.stroke, s.text, s.muted)),
        *(s.stroke for s in theme.edges.values()),
        *(c for s in theme.marks.values() for c in (s.fill, s.stroke, s.text)),
    ]

    assert all(c[1:3] == c[3:5] == c[5:7] for c in colours)
