"""PNG and PDF: our own SVG, set on pages by typst with our own font.

A PDF is tagged (PDF/UA-1): it has a title and a language, each figure its text alternative,
and the words in it can be searched. For a sign that neither our font nor those of typst
have, such as an emoji, a stand-in is drawn.
"""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum
from functools import lru_cache
from math import sqrt
from typing import TYPE_CHECKING, Final, Literal

from endringsteori.diagram.look.style import FONT_FAMILY
from endringsteori.diagram.render.compiling import compiled
from endringsteori.diagram.render.stand_ins import lacking, put_stand_ins
from endringsteori.diagram.svg.elements import add, document
from endringsteori.diagram.svg.writing import read, written
from endringsteori.diagram.typesetting.characters import clean
from endringsteori.diagram.typesetting.metrics import is_known

if TYPE_CHECKING:
    from collections.abc import Sequence

    import typst

    from endringsteori.diagram.paper.paper import Page

__all__ = [
    "PictureError",
    "PictureTrouble",
    "is_drawn",
    "not_drawn",
    "to_pdf",
    "to_png",
]

_SHARP: Final = 144.0
"""Dots per inch where nobody asks for another number."""

_POINTS_PER_INCH: Final = 72.0
_MOST_PIXELS: Final = 100_000_000

_STANDARDS: Final[dict[str, tuple[list[typst.PDFStandard], ...]]] = {
    "png": ([],),
    "pdf": (["ua-1"], []),
}
"""PDF/UA-1 refuses what no font has, also marks that stand-ins are not for: then no seal."""

_TEMPLATE: Final = """\
#let figure = json(bytes(sys.inputs.data))
#set document(title: figure.title, date: none)
#set text(lang: figure.language, font: "Liberation Sans")
#for side in figure.pages {
  page(
    width: side.width * 1pt, height: side.height * 1pt, margin: 0pt, fill: rgb(side.fill),
    image(bytes(side.svg), format: "svg", alt: side.text, width: 100%, height: 100%),
  )
}
"""


class PictureTrouble(StrEnum):
    """Why there is no picture."""

    MISSING = "missing"
    BROKEN = "broken"
    TOO_LARGE = "too_large"


class PictureError(Exception):
    """No picture could be made; `kind` says why in one word."""

    def __init__(self, kind: PictureTrouble) -> None:
        super().__init__(f"picture: {kind}")
        self.kind = kind


def to_pdf(pages: Sequence[Page]) -> bytes:
    """Make one PDF of the pages, each as large as its paper. Raises `PictureError`."""
    return _made(pages, "pdf")


def to_png(page: Page, *, bredde: int | None = None, dpi: float | None = None) -> bytes:
    """Make a PNG `bredde` pixels wide, or with so many dots per inch of its paper.

    Where neither is given it is sharp, and less so only if it would become enormous.
    Raises `PictureError`.
    """
    inches = page.width / _POINTS_PER_INCH, page.height / _POINTS_PER_INCH
    most = sqrt(_MOST_PIXELS / (inches[0] * inches[1]))
    wanted = bredde / inches[0] if bredde else dpi or min(_SHARP, most)
    if wanted > most:
        raise PictureError(PictureTrouble.TOO_LARGE)
    return _made([page], "png", wanted)


def _made(
    pages: Sequence[Page], form: Literal["pdf", "png"], dpi: float | None = None
) -> bytes:
    """Let typst set the pages; of a PNG, the first."""
    try:
        import typst  # noqa: PLC0415 - heavy, and not everybody has it
    except ImportError as error:
        raise PictureError(PictureTrouble.MISSING) from error
    figure = _figure(pages)
    for standards in _STANDARDS[form]:
        with suppress(typst.TypstError):
            return compiled(_TEMPLATE, figure, form, standards=standards, dpi=dpi)
    raise PictureError(PictureTrouble.BROKEN)


@lru_cache(maxsize=1 << 12)
def is_drawn(text: str) -> bool:
    """Tell whether the fonts have every character: PDF/UA-1 refuses what they lack."""
    import typst  # noqa: PLC0415 - heavy, and not everybody has it

    root = document({"width": 9, "height": 9})
    add(root, "text", text, y=9, font_family=FONT_FAMILY)
    page = {"svg": root.written(), "width": 9, "height": 9, "fill": "#fff", "text": "x"}
    figure = {"title": "x", "language": "nb", "pages": [page]}
    try:
        compiled(_TEMPLATE, figure, "pdf", standards=["ua-1"])
    except typst.TypstError:
        return False
    return True


def not_drawn(pages: Sequence[Page]) -> tuple[str, ...]:
    """Give the signs in these pages that have a stand-in. Raises `PictureError`."""
    try:
        signs = (sign for page in pages for sign in lacking(read(page.svg()), is_drawn))
        return tuple(dict.fromkeys(signs))
    except ImportError as error:
        raise PictureError(PictureTrouble.MISSING) from error


def _figure(pages: Sequence[Page]) -> dict[str, object]:
    """Give what the template reads. A PDF must have a title, a page and a text."""
    first = pages[0].diagram
    return {
        "title": clean(first.title).strip() or first.key,
        "language": first.language,
        "pages": [
            {
                "svg": _drawn(page),
                "width": page.width,
                "height": page.height,
                "fill": page.theme.background,
                "text": clean(page.diagram.text or page.diagram.title).strip() or "…",
            }
            for page in pages
        ],
    }


def _drawn(page: Page) -> str:
    svg = page.svg()
    if is_known(svg.replace("\n", "")):
        return svg
    drawing = read(svg)
    put_stand_ins(drawing, is_drawn)
    return written(drawing)
