"""Numbers, paths and ids in SVG."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from endringsteori.diagram.svg.elements import add, number, path, xml_id


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
    root = ET.Element("g")
    element = add(root, "text", "a\x00b", class_="x", font_size=12.0)

    assert element.attrib == {"class": "x", "font-size": "12"}
    assert element.text == "a\ufffdb"
