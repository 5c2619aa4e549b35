"""The formats that a document can be written in, by the ending of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.document.html import to_html
from endringsteori.report.formats.markdown import write_markdown
from endringsteori.report.formats.seal import UNSEALED, sealed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from endringsteori.document import Document

__all__ = ["FORMATS"]


def _html(document: Document) -> bytes:
    return sealed(to_html(document, made_by=UNSEALED).encode())


def _pdf(document: Document) -> bytes:
    from endringsteori.report.formats.pdf import (  # noqa: PLC0415 - heavy, and not everybody has it
        write_pdf,
    )

    return write_pdf(document)


def _word(document: Document) -> bytes:
    from endringsteori.report.formats.word import (  # noqa: PLC0415 - heavy, and not everybody has it
        write_word,
    )

    return write_word(document)


def _excel(document: Document) -> bytes:
    from endringsteori.report.formats.excel import (  # noqa: PLC0415 - heavy, and not everybody has it
        write_excel,
    )

    return write_excel(document)


FORMATS: Final[Mapping[str, Callable[[Document], bytes]]] = {
    "html": _html,
    "docx": _word,
    "pdf": _pdf,
    "xlsx": _excel,
    "md": write_markdown,
}
"""What writes a document, by the ending of its file without the point."""
