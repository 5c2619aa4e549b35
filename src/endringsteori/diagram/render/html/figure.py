"""The drawing of a page: our SVG as a part of an HTML document, in two themes at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagram.look.themes import THEMES
from endringsteori.diagram.svg import to_svg
from endringsteori.diagram.svg.writing import read

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

    from endringsteori.diagram.look.style import Theme
    from endringsteori.diagram.paper.paper import Page

__all__ = ["Colours", "drawn", "in_the_dark"]

_PAINTED: Final = ("fill", "stroke")


class Colours:
    """The colours of a document as custom properties of CSS, one for each pair in use.

    A pair is the colour in the theme of the figure, and in the one for dark screens.
    """

    def __init__(self) -> None:
        self._names: dict[tuple[str, str], str] = {}

    def name(self, light: str, dark: str) -> str:
        """Give what CSS calls a pair of colours; where they are the same, that colour."""
        if light == dark:
            return light
        return f"var({self._names.setdefault((light, dark), f'--f{len(self._names)}')})"

    def declared(self, *, dark: bool) -> str:
        """Give the declarations of all pairs."""
        return "".join(f"{name}:{pair[dark]};" for pair, name in self._names.items())


def in_the_dark(theme: Theme) -> Theme:
    """Give the theme for dark screens: a theme that somebody chose stays as it is."""
    return THEMES["mork"] if theme is THEMES["lys"] else theme


def drawn(page: Page, colours: Colours) -> ET.Element:
    """Draw a page at its natural size, as elements of HTML.

    The parser of HTML knows the elements of SVG by their names, so none has a namespace.
    """
    root = read(to_svg(page.diagram, page.layout, page.theme))
    twin = read(to_svg(page.diagram, page.layout, in_the_dark(page.theme)))
    for element, other in zip(root.iter(), twin.iter(), strict=True):
        for attribute in _PAINTED:
            colour = element.get(attribute)
            if colour and colour.startswith("#"):
                element.set(attribute, colours.name(colour, other.attrib[attribute]))
        element.tag = element.tag.rpartition("}")[2]
        element.attrib.pop("id", None)
        # The line feeds between elements are for those who read the file of an SVG.
        element.text, element.tail = None if len(element) else element.text, None
    _name(root, page.diagram.title)
    return root


def _name(root: ET.Element, title: str) -> None:
    """Name the drawing by its title alone: its prose stands in the document itself."""
    for child in [one for one in root if one.tag in ("title", "desc")]:
        root.remove(child)
    for attribute in [name for name in root.attrib if name.startswith(("aria-", "{"))]:
        del root.attrib[attribute]
    root.set("aria-label", title)
