"""Setting the pages of a document and the pictures in it, with what can be wrong with them."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Final, Literal
from xml.etree import ElementTree as ET

from endringsteori.diagram.render.compiling import compiled
from endringsteori.diagram.render.picture import is_drawn
from endringsteori.diagram.render.stand_ins import put_stand_ins, with_stand_ins
from endringsteori.diagram.svg.writing import written

if TYPE_CHECKING:
    from collections.abc import Mapping

    import typst

__all__ = ["MissingTypstError", "UnsetError", "png_of", "set_pages"]

_PICTURE: Final = """\
#let it = json(bytes(sys.inputs.data))
#set page(width: auto, height: auto, margin: 0pt, fill: white)
#image(bytes(it.svg), format: "svg", alt: "figur")
"""
_SHARP: Final = 200.0
"""Dots per inch of a figure where the format cannot hold it as lines."""


class MissingTypstError(Exception):
    """The package typst is not installed."""


class UnsetError(Exception):
    """typst would not set the pages."""


def set_pages(template: str, document: Mapping[str, object]) -> bytes:
    """Set a PDF from a template beside this module and what it reads.

    It is PDF/UA-1 or nothing. Raises `MissingTypstError` and `UnsetError`.
    """
    source = files("endringsteori.report.formats").joinpath(template)
    text = source.read_text(encoding="utf-8")
    return _made(text, document, "pdf", ["ua-1"])


def png_of(svg: str) -> bytes:
    """Draw an SVG as PNG, sharp enough for print. Raises as `set_pages`."""
    return _made(_PICTURE, {"svg": svg}, "png", [])


def _made(
    source: str,
    document: Mapping[str, object],
    form: Literal["pdf", "png"],
    standards: list[typst.PDFStandard],
) -> bytes:
    try:
        import typst  # noqa: PLC0415 - heavy, and not everybody has it
    except ImportError as error:
        raise MissingTypstError from error
    data = _settable(dict(document))
    try:
        return compiled(source, data, form, standards=standards, dpi=_SHARP)
    except typst.TypstError as error:
        raise UnsetError(str(error)) from error


def _settable(value: object) -> object:
    """Give what the template reads with a stand-in for each sign that no font has."""
    match value:
        case str():
            return with_stand_ins(value, is_drawn)
        case list():
            return [_settable(one) for one in value]
        case dict():
            return {
                key: _drawable(one) if key == "svg" else _settable(one)
                for key, one in value.items()
            }
        case _:
            return value


def _drawable(svg: str) -> str:
    try:
        drawing = ET.fromstring(svg)  # noqa: S314 - drawn by ourselves
    except ET.ParseError as error:
        raise UnsetError(str(error)) from error
    put_stand_ins(drawing, is_drawn)
    return written(drawing)
