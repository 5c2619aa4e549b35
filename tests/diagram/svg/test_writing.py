"""What is special in SVG, and drawings read and written as trees."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from endringsteori.diagram.svg.elements import add, add_element, document
from endringsteori.diagram.svg.writing import SVG, attributes_said, read, written
from endringsteori.diagram.typesetting.characters import clean

if TYPE_CHECKING:
    from endringsteori.diagram.svg.elements import Element

_NAMES = st.sampled_from(("g", "text", "title", "path"))
_TEXTS = st.text()
_ATTRIBUTES = st.dictionaries(st.sampled_from(("id", "class", "stroke-width")), _TEXTS)


@st.composite
def _drawings(draw: st.DrawFn) -> tuple[Element, ET.Element]:
    """Give a drawing of elements of any depth, and the same as a tree."""
    root = document(given_to_root := draw(_ATTRIBUTES))
    held = [(root, ET.Element(f"{{{SVG}}}svg", _cleaned(given_to_root)))]
    for _ in range(draw(st.integers(0, 12))):
        at, twin = draw(st.sampled_from(held))
        name, attributes, text = draw(_NAMES), draw(_ATTRIBUTES), draw(_TEXTS)
        child = ET.SubElement(twin, f"{{{SVG}}}{name}", _cleaned(attributes))
        if draw(st.booleans()):
            add(at, name, text, **attributes)
            child.text = clean(text)
        else:
            held.append((add_element(at, name, **attributes), child))
    return held[0]


def _cleaned(attributes: dict[str, str]) -> dict[str, str]:
    return {name: clean(value) for name, value in attributes.items()}


@given(_drawings())
def test_is_what_elementtree_writes(drawing: tuple[Element, ET.Element]) -> None:
    """To the last character, whatever stands in texts and attributes."""
    drawn, tree = drawing

    assert drawn.written() == written(tree)


def test_what_is_read_is_written_as_it_was() -> None:
    """What looks into a drawing, and changes nothing, leaves it as it is."""
    root = document({"xml:lang": "nb", "width": 9})
    add(add_element(root, "g"), "text", "a & b", class_='"')
    svg = root.written()

    assert written(read(svg)) == svg


def test_long_values_are_not_remembered() -> None:
    """The same value is written alike the first time, the second, and where it is long."""
    long = "M 1,2 " * 100
    said = [attributes_said({"d": value}) for value in ("<", "<", long)]

    assert said == [' d="&lt;"', ' d="&lt;"', f' d="{long}"']
