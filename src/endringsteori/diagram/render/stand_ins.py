"""Signs that the fonts of PNG and PDF lack, such as emoji, and what is drawn in their place.

A reader sees that something stands there, and not an empty box; SVG, HTML and the prose keep
the sign itself. Which signs the fonts lack is asked of what draws them, so that it is right
for whatever fonts come with it.

What draws them also sets a whole line in the first other font that has all of it, so the
parts of such a line are put in their places one by one: the letters keep their font.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple
from unicodedata import category

from endringsteori.diagram.svg.writing import SVG, number
from endringsteori.diagram.typesetting.characters import clean
from endringsteori.diagram.typesetting.metrics import clusters, is_known, text_width

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from xml.etree import ElementTree as ET

__all__ = ["STAND_IN", "lacking", "put_stand_ins", "with_stand_ins"]

STAND_IN: Final = "\N{REPLACEMENT CHARACTER}"

_MOST_ASKED: Final = 200
"""Of more unknown characters than this in one drawing, the rest are not asked about."""

_NEVER_DRAWN: Final = frozenset({"Mn", "Me", "Cf", "Cc", "Cs", "Zl", "Zp"})
_TEXT: Final = f"{{{SVG}}}text"
_PART: Final = f"{{{SVG}}}tspan"
_USUAL_SIZE: Final = 16.0


class _Line(NamedTuple):
    """A text with characters that our own font lacks, and the font it is set in."""

    element: ET.Element
    text: str
    size: float
    bold: bool


def put_stand_ins(drawing: ET.Element, is_drawn: Callable[[str], bool]) -> None:
    """Put a stand-in for each sign that the fonts lack.

    `is_drawn` tells whether they have every character of a text. A sign may be several
    characters: an emoji with its skin tone, a family, a flag.
    """
    lines = tuple(_lines(drawing))
    missing = _missing(lines, is_drawn)
    for line in lines:
        _set_in_parts(line, missing)


def with_stand_ins(text: str, is_drawn: Callable[[str], bool]) -> str:
    """Give a text that no drawing sets apart, with a stand-in for each sign that is lacking."""
    if is_known(text):
        return text
    missing = _missing_of(text, is_drawn)
    return "".join(_shown(sign, missing) for sign in clusters(text))


def lacking(drawing: ET.Element, is_drawn: Callable[[str], bool]) -> tuple[str, ...]:
    """Give the signs in a drawing that the fonts lack, each once, as they come."""
    lines = tuple(_lines(drawing))
    missing = _missing(lines, is_drawn)
    signs = (sign for line in lines for sign in clusters(line.text))
    return tuple(dict.fromkeys(sign for sign in signs if missing.intersection(sign)))


def _lines(
    element: ET.Element, size: float = _USUAL_SIZE, *, bold: bool = False
) -> Iterator[_Line]:
    size = float(element.get("font-size", size))
    bold = bold or element.get("font-weight") == "bold"
    if element.tag == _TEXT and element.text and not is_known(element.text):
        yield _Line(element, element.text, size, bold)
    for child in element:
        yield from _lines(child, size, bold=bold)


def _missing(lines: Iterable[_Line], is_drawn: Callable[[str], bool]) -> frozenset[str]:
    return _missing_of({one for line in lines for one in line.text}, is_drawn)


def _missing_of(
    characters: Iterable[str], is_drawn: Callable[[str], bool]
) -> frozenset[str]:
    """Give the characters that no font has; those that show nothing are not asked about."""
    unknown = sorted(
        character
        for character in set(characters)
        if not is_known(character) and category(character) not in _NEVER_DRAWN
    )
    if not unknown or is_drawn("".join(unknown)):
        return frozenset()
    asked, rest = unknown[:_MOST_ASKED], unknown[_MOST_ASKED:]
    return frozenset((*(one for one in asked if not is_drawn(one)), *rest))


def _set_in_parts(line: _Line, missing: Collection[str]) -> None:
    """Set what our own font has and what it lacks apart."""
    x = float(line.element.attrib["x"])
    line.element.text = None
    for known, signs in _parts(line.text):
        part = "".join(signs)
        begun = part.lstrip(" ")  # space at the beginning of a part is not drawn
        indent = text_width(" ", line.size, bold=line.bold) * (len(part) - len(begun))
        shown = begun if known else "".join(_shown(sign, missing) for sign in signs)
        if shown:
            inside = line.element.makeelement(_PART, {"x": number(x + indent)})
            inside.text = clean(shown)
            line.element.append(inside)
        widths = (text_width(sign, line.size, bold=line.bold) for sign in signs)
        x += sum(width if known else min(width, line.size) for width in widths)


def _parts(text: str) -> Iterator[tuple[bool, list[str]]]:
    """Part a line where our own font begins and ends to have what stands there.

    A space after what it lacks goes with that: words that run to the left keep together.
    """
    signs: list[str] = []
    known = True
    for sign in clusters(text):
        has = is_known(sign) and (known or sign != " ")
        if signs and has != known:
            yield known, signs
            signs = []
        signs.append(sign)
        known = has
    yield known, signs


def _shown(sign: str, missing: Collection[str]) -> str:
    """Give a stand-in, or the sign without the selectors that ask for colours."""
    if any(character in missing for character in sign):
        return STAND_IN
    return "".join(c for c in sign if not "\ufe00" <= c <= "\ufe0f")
