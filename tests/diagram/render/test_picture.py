"""PNG and PDF: their size, their words and our own font."""

from __future__ import annotations

import re
import struct
import sys
import zlib
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest

from diagram.examples import chain, hostile
from diagram.fonts import advances
from endringsteori.diagram import Figur, PictureError, PictureTrouble
from endringsteori.diagram.render import compiling, picture
from endringsteori.diagram.render.compiling import FONTS_FOLDER
from endringsteori.diagram.typesetting.metrics import is_known, text_width

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LETTERS: Final = "".join(map(chr, range(0x20, 0x7F))) + "æøåÆØÅäöüÄÖÜčđŋšŧžČĐŊŠŦŽ–…«»→"


@pytest.fixture
def _without_typst(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Stand on a machine without the extra."""
    monkeypatch.setitem(sys.modules, "typst", None)
    compiling.fonts.cache_clear()
    yield
    compiling.fonts.cache_clear()


def _size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def _pixels(png: bytes) -> bytes:
    """Give the filtered rows: enough to tell an empty picture from a drawn one."""
    rows, at = b"", 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            rows += png[at + 8 : at + 8 + length]
        at += length + 12
    return zlib.decompress(rows)


def _content(pdf: bytes) -> bytes:
    """Give a PDF with all that is packed in it unpacked after it."""
    packed = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    return b"\n".join([pdf, *map(_unpacked, packed)])


def _unpacked(stream: bytes) -> bytes:
    with suppress(zlib.error):
        return zlib.decompress(stream)
    return stream


def test_png_is_as_wide_as_was_asked() -> None:
    """In pixels, with the shape of the figure kept."""
    figur = Figur(chain())
    page = figur.sider[0]
    width, height = _size(figur.png(bredde=900))

    assert width == 900
    assert height == pytest.approx(900 * page.height / page.width, abs=1)


def test_png_of_paper_has_the_dots_of_the_paper() -> None:
    """An A4 at 100 dots per inch is 1169 by 827."""
    assert _size(Figur(chain()).på("a4").png(dpi=100)) == (1169, 827)


def test_png_is_sharp_where_nobody_asks() -> None:
    """Two dots for each pixel of a screen, or so."""
    figur = Figur(chain())

    assert _size(figur.png())[0] == pytest.approx(figur.sider[0].width * 2, abs=1)


def test_png_that_would_be_enormous_is_refused() -> None:
    """Only where it was asked for: by itself it is made less sharp."""
    with pytest.raises(PictureError) as caught:
        Figur(chain()).png(bredde=60_000)

    assert caught.value.kind == PictureTrouble.TOO_LARGE


def test_same_figure_gives_same_bytes() -> None:
    """No clock, and no random name, in a picture."""
    assert Figur(chain()).png() == Figur(chain()).png()
    assert Figur(chain()).pdf() == Figur(chain()).pdf()


def test_pdf_is_tagged_and_named() -> None:
    """It has a title, a language, a text alternative, and the size of the paper."""
    pdf = _content(Figur(chain()).på("a4").pdf())

    assert pdf.startswith(b"%PDF-1.7")
    assert re.search(rb"/Lang ?\(nb\)", pdf)
    assert b"/Marked true" in pdf
    assert b"pdfuaid:part" in pdf
    assert "Prøve".encode() in pdf
    assert re.search(rb"/MediaBox ?\[0 0 841\.8\d* 595\.2\d*\]", pdf)


def test_sign_without_a_font_has_a_stand_in_and_the_seal_is_kept() -> None:
    """The title of the document has the sign itself, and it is told what is not drawn."""
    figur = Figur(replace(chain(), title="Fest \U0001f389 og \u26a0\ufe0f"))
    pdf = _content(figur.pdf())

    assert figur.ikke_tegnet() == ("\U0001f389",)
    assert b"pdfuaid:part" in pdf
    assert "\U0001f389".encode() in pdf
    assert figur.png() != Figur(replace(chain(), title="Fest og \u26a0")).png()
    assert "\U0001f389" in figur.svg()


def test_pdf_uses_our_own_font_and_no_other() -> None:
    """Whatever fonts the machine has."""
    pdf = _content(Figur(chain()).pdf())
    fonts = set(re.findall(rb"/BaseFont ?/[A-Z]{6}\+([\w-]+)", pdf))

    assert {b"LiberationSans", b"LiberationSans-Bold"} == fonts


@pytest.mark.parametrize(("bold", "name"), [(False, "Regular"), (True, "Bold")])
def test_our_font_has_the_widths_that_boxes_are_measured_by(
    name: str, *, bold: bool
) -> None:
    """So no text leaves its box in a picture."""
    widths = advances(FONTS_FOLDER / f"LiberationSans-{name}.ttf")

    assert is_known(_LETTERS.replace("→", ""))
    for letter in _LETTERS.replace("→", ""):
        assert text_width(letter, 1, bold=bold) == pytest.approx(widths[letter])


def test_font_comes_with_its_licence() -> None:
    """The SIL Open Font License asks for it."""
    text = (FONTS_FOLDER / "LICENSE.txt").read_text(encoding="utf-8")

    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "Reserved Font Name Liberation" in text


def test_hostile_texts_make_a_picture() -> None:
    """No text is markup to what sets the pages."""
    figur = Figur(hostile())

    assert len(set(_pixels(figur.png(bredde=600)))) > 50
    assert figur.pdf().startswith(b"%PDF")


@pytest.mark.parametrize("title", ["", " ", '#panic("x")', "*fet* @ref $x$ \\"])
def test_title_is_text(title: str) -> None:
    """A PDF is made of any title, or none."""
    made = replace(chain(), title=title, text="")

    assert Figur(made).pdf().startswith(b"%PDF")


@pytest.mark.usefixtures("_without_typst")
def test_missing_extra_is_one_kind_of_trouble() -> None:
    """The sentence says what to install."""
    with pytest.raises(PictureError) as caught:
        Figur(chain()).pdf()
    with pytest.raises(PictureError) as asked:
        Figur(replace(chain(), title="\U0001f680")).ikke_tegnet()

    kinds = caught.value.kind, asked.value.kind
    assert kinds == (PictureTrouble.MISSING, PictureTrouble.MISSING)


def test_typst_that_fails_is_one_kind_of_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever it says of its own."""
    monkeypatch.setattr(picture, "_TEMPLATE", "#nothing-like-it()")
    with pytest.raises(PictureError) as caught:
        Figur(chain()).png()

    assert caught.value.kind == PictureTrouble.BROKEN
    assert list(tmp_path.iterdir()) == []
