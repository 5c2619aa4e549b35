"""Contrast, and signs that are not colour."""

from __future__ import annotations

from typing import get_args

import pytest

from endringsteori.diagram.style import (
    BACKGROUND,
    EDGE_STYLES,
    INK,
    MARK_STYLES,
    MUTED_INK,
    NODE_STYLES,
)
from endringsteori.diagram.value import EdgeKind, MarkKind, NodeKind


def _luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("kind", get_args(NodeKind))
def test_text_in_boxes_can_be_read(kind: NodeKind) -> None:
    """Both inks have a contrast of 4.5 to the fill, and the border and heading to the page."""
    style = NODE_STYLES[kind]

    assert _contrast(style.text, style.fill) >= 4.5
    assert _contrast(style.muted, style.fill) >= 4.5
    assert _contrast(style.stroke, BACKGROUND) >= 4.5


@pytest.mark.parametrize("kind", get_args(MarkKind))
def test_text_on_plates_can_be_read(kind: MarkKind) -> None:
    """The text of a mark has a contrast of 4.5 to its plate, the border 3."""
    style = MARK_STYLES[kind]

    assert _contrast(style.text, style.fill) >= 4.5
    assert _contrast(style.stroke, style.fill) >= 3


@pytest.mark.parametrize("kind", get_args(EdgeKind))
def test_arrows_can_be_seen(kind: EdgeKind) -> None:
    """A line has a contrast of 3 to the page."""
    assert _contrast(EDGE_STYLES[kind].stroke, BACKGROUND) >= 3


@pytest.mark.parametrize("ink", [INK, MUTED_INK])
def test_text_on_the_page_can_be_read(ink: str) -> None:
    """Titles and reasons have a contrast of 4.5."""
    assert _contrast(ink, BACKGROUND) >= 4.5


def test_no_two_kinds_have_the_same_shape() -> None:
    """The shape tells the kind where there is no colour."""
    shapes = {style.shape for style in NODE_STYLES.values()}

    assert len(NODE_STYLES) == len(shapes)


def test_no_two_arrows_look_the_same_in_grey() -> None:
    """Width and dashes tell arrows apart where there is no colour."""
    looks = {(style.width, style.dash) for style in EDGE_STYLES.values()}

    assert len(EDGE_STYLES) == len(looks)
