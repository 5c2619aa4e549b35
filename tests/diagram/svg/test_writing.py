"""Drawings written as documents."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from endringsteori.diagram.svg.elements import SVG, add
from endringsteori.diagram.svg.writing import XML_LANG, written
from endringsteori.diagram.typesetting.characters import clean

_NAMES = st.sampled_from(("g", "text", "title", "path"))
_TEXTS = st.text().map(clean)
_ATTRIBUTES = st.dictionaries(
    st.sampled_from(("id", "class", "stroke-width", XML_LANG)), _TEXTS
)


@st.composite
def _drawings(draw: st.DrawFn) -> ET.Element:
    """Give a drawing: elements of any depth, which hold elements or a text."""
    root = ET.Element(f"{{{SVG}}}svg", draw(_ATTRIBUTES))
    held = [root]
    for _ in range(draw(st.integers(0, 12))):
        at = draw(st.sampled_from(held))
        text = draw(_TEXTS)
        child = ET.SubElement(at, f"{{{SVG}}}{draw(_NAMES)}", draw(_ATTRIBUTES))
        if draw(st.booleans()):
            child.text = text
        else:
            held.append(child)
    return root


def _by_elementtree(root: ET.Element) -> str:
    ET.register_namespace("", SVG)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode") + "\n"


@given(_drawings())
def test_is_what_elementtree_writes(root: ET.Element) -> None:
    """To the last character, whatever stands in texts and attributes."""
    assert written(root) == _by_elementtree(root)


def test_leaves_the_drawing_as_it_is() -> None:
    """No white space is put into the tree, so that it can be written again."""
    root = ET.Element(f"{{{SVG}}}svg")
    inner = add(add(root, "g"), "text", "a & b", class_='"')
    text = written(root)

    assert text == (
        f'<svg xmlns="{SVG}">\n  <g>\n    <text class="&quot;">a &amp; b</text>\n'
        "  </g>\n</svg>\n"
    )
    assert (inner.tail, root.text, written(root)) == (None, None, text)
