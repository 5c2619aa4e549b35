"""The drawing in a page: both themes at once, and nothing that clashes with the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from diagram.examples import chain, hostile
from endringsteori.diagram.look.themes import THEMES
from endringsteori.diagram.paper.paper import set_page
from endringsteori.diagram.render.html.figure import Colours, drawn, in_the_dark
from endringsteori.diagram.svg import to_svg
from endringsteori.diagram.svg.writing import read

if TYPE_CHECKING:
    from endringsteori.diagram.value import Diagram

_PAINTED: Final = ("fill", "stroke")


def _resolved(value: str, declared: str) -> str:
    known = dict(one.split(":") for one in declared.split(";") if one)
    return known[value[4:-1]] if value.startswith("var(") else value


@pytest.mark.parametrize("diagram", [chain(), hostile()], ids=["chain", "hostile"])
@pytest.mark.parametrize("dark", [False, True])
def test_the_colours_are_those_of_the_theme(diagram: Diagram, *, dark: bool) -> None:
    """Each element has the colour that it has where the figure is drawn in that theme."""
    page, colours = set_page(diagram), Colours()
    root = drawn(page, colours)
    theme = THEMES["mork" if dark else "lys"]
    declared = colours.declared(dark=dark)

    painted = [
        _resolved(one.get(name, ""), declared)
        for one in root.iter()
        if one.tag not in ("title", "desc")
        for name in _PAINTED
    ]
    expected = [
        one.get(name, "")
        for one in read(to_svg(diagram, page.layout, theme)).iter()
        if not one.tag.endswith(("}title", "}desc"))
        for name in _PAINTED
    ]

    assert painted == expected


def test_a_theme_that_was_chosen_is_kept_in_the_dark() -> None:
    """Who asks for grey print gets grey print."""
    colours = Colours()
    drawn(set_page(chain(), theme=THEMES["trykk"]), colours)

    assert in_the_dark(THEMES["trykk"]) is THEMES["trykk"]
    assert colours.declared(dark=True) == colours.declared(dark=False) == ""


def test_the_drawing_is_a_part_of_the_page() -> None:
    """No namespaces and ids; its name is its title, and its prose stands in the page."""
    root = drawn(set_page(chain()), Colours())

    assert root.tag == "svg"
    assert (root.get("role"), root.get("aria-label")) == ("img", "Prøve")
    assert [one.tag for one in root if one.tag in ("title", "desc")] == []
    assert [one for one in root.iter() if "id" in one.attrib or "}" in one.tag] == []
    assert len(root.findall(".//g[@data-element]")) == len(chain().nodes)
