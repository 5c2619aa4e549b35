"""The formats that a document can be written in, by the ending of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.document.html import to_html
from endringsteori.report.formats.markdown import write_markdown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from endringsteori.document import Document

__all__ = ["FORMATS"]


def _html(document: Document) -> bytes:
    return to_html(document).encode()


FORMATS: Final[Mapping[str, Callable[[Document], bytes]]] = {
    "html": _html,
    "md": write_markdown,
}
"""What writes a document, by the ending of its file without the point."""
