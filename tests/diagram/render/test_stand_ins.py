"""Signs that the fonts of PNG and PDF lack."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from diagram.examples import any_text
from diagram.svg.drawing import tree
from endringsteori.diagram.render.stand_ins import STAND_IN, lacking, put_stand_ins
from endringsteori.diagram.svg.elements import (
    SVG,
    add,
    add_element,
    document,
    number,
)
from endringsteori.diagram.typesetting.metrics import is_known, text_width

_FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467"
_HEART = "\u2764"
_FLAG = "\U0001f1f3\U0001f1f4"


def _drawing(*texts: str) -> ET.Element:
    root = document({})
    group = add_element(root, "g", font_size=10, font_weight="bold")
    for text in texts:
        add(group, "text", text, x=5, y=10)
    return tree(root)


def _in_the_plane(text: str) -> bool:
    """Tell whether all is in the basic plane, as if fonts had that and no more."""
    return max(text, default="") <= "\uffff"


def _shown(drawing: ET.Element) -> list[str]:
    put_stand_ins(drawing, _in_the_plane)
    return ["".join(text.itertext()) for text in drawing.iter(f"{{{SVG}}}text")]


def test_text_of_our_own_font_is_left_as_it_is() -> None:
    """Nobody is asked."""
    drawing = _drawing("Blåbær – «å» → 5 ½")
    before = ET.tostring(drawing)
    put_stand_ins(drawing, lambda _: False)

    assert ET.tostring(drawing) == before


def test_sign_of_several_characters_gets_one_stand_in() -> None:
    """A family and a flag are one sign each."""
    assert _shown(_drawing(f"Vi {_FAMILY} er {_FLAG}")) == [
        f"Vi {STAND_IN} er {STAND_IN}"
    ]


def test_sign_of_another_font_is_kept_without_its_colours() -> None:
    """The selector after it asks for an emoji, which the font does not have."""
    assert _shown(_drawing(f"{_HEART}\ufe0f")) == [_HEART]


def test_letters_keep_their_place_and_their_font() -> None:
    """A sign takes an em, and what stands after it begins where it ends."""
    drawing = _drawing(f"Vi {_FAMILY} er")
    put_stand_ins(drawing, _in_the_plane)
    parts = [(part.text, part.get("x")) for part in drawing.iter(f"{{{SVG}}}tspan")]
    sign = 5 + text_width("Vi ", 10, bold=True)
    after = sign + 10 + text_width(" ", 10, bold=True)

    assert parts == [
        ("Vi ", "5"),
        (f"{STAND_IN} ", number(sign)),
        ("er", number(after)),
    ]


def test_words_that_run_to_the_left_keep_together() -> None:
    """They are one part, so that their order is found by what draws them."""
    drawing = _drawing("Senter: \u0916\u0917 \u0918\u0919")
    put_stand_ins(drawing, _in_the_plane)

    assert [part.text for part in drawing.iter(f"{{{SVG}}}tspan")] == [
        "Senter: ",
        "\u0916\u0917 \u0918\u0919",
    ]


def test_signs_that_lack_are_told_once() -> None:
    """In the order that they stand in."""
    drawing = _drawing(f"a {_FLAG} {_FAMILY}", f"{_FAMILY} {_HEART}")

    assert lacking(drawing, _in_the_plane) == (_FLAG, _FAMILY)


def test_very_many_signs_are_not_all_asked_about() -> None:
    """Those after the first hundreds are taken to lack."""
    asked: list[str] = []

    def is_drawn(text: str) -> bool:
        asked.append(text)
        return False

    text = "".join(map(chr, range(0x4E00, 0x4E00 + 1000)))
    drawing = _drawing(text)
    put_stand_ins(drawing, is_drawn)

    assert "".join(drawing.itertext()).strip() == STAND_IN * len(text)
    assert len(asked) < 300


@given(any_text(), st.booleans())
def test_what_our_font_has_is_never_lost(text: str, drawn: bool) -> None:  # noqa: FBT001 - Hypothesis gives it
    """Whatever stands around it."""
    drawing = _drawing(text)
    put_stand_ins(drawing, lambda _: drawn)
    shown = "".join(drawing.itertext())

    assert [c for c in shown if is_known(c) and c != " "] == [
        c for c in text if is_known(c) and c not in "\x00 "
    ]
