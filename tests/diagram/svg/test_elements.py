"""Numbers, paths and ids in SVG."""

from __future__ import annotations

import pytest

from diagram.svg.drawing import sheet, tree
from endringsteori.diagram.svg.elements import (
    add,
    add_element,
    document,
    held,
    number,
    path,
    xml_id,
)


@pytest.mark.parametrize(
    ("value", "written"),
    [(1.0, "1"), (1.5, "1.5"), (2 / 3, "0.67"), (-0.001, "0"), (0, "0"), (100, "100")],
)
def test_numbers_are_short(value: float, written: str) -> None:
    """At most two decimals, and nothing that says nothing."""
    assert number(value) == written


def test_path_is_commands_numbers_and_points() -> None:
    """Path data is written from its parts."""
    assert path("M", (1, 2.5), "L", 3, 4.0, "Z") == "M 1,2.5 L 3 4 Z"


def test_id_holds_no_slash() -> None:
    """The id of an element becomes one that XML allows."""
    assert xml_id("kjede", "tettere-på/ukemøte") == "kjede.tettere-på.ukemøte"
    assert xml_id("a b", "<") == "a_20_b._3c_"


def test_attribute_names_are_those_of_svg() -> None:
    """Underscores stand for hyphens, and one at the end for nothing."""
    drawn = sheet()
    add(drawn, "text", "a\x00b", class_="x", font_size=12.0)
    (element,) = tree(drawn)

    assert element.attrib == {"class": "x", "font-size": "12"}
    assert element.text == "a\ufffdb"


def test_each_element_has_a_line_of_its_own() -> None:
    """A document that people open in an editor can be read there."""
    root = document({"xml:lang": "nb"})
    add(add_element(root, "g"), "text", "a & b", class_='"')
    add_element(root, "rect", fill="none").attributes["height"] = 2.5

    assert root.written() == (
        '<svg xmlns="http://www.w3.org/2000/svg" xml:lang="nb">\n  <g>\n'
        '    <text class="&quot;">a &amp; b</text>\n'
        '  </g>\n  <rect fill="none" height="2.5" />\n</svg>\n'
    )


@pytest.mark.parametrize(("text", "names"), [("møte", 2), ("会议", 0)])
def test_only_a_width_that_is_known_is_held(text: str, names: int) -> None:
    """Letters of other scripts would be torn apart to fill a width that was guessed."""
    assert len(held(text, 40)) == names
