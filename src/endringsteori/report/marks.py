"""Whether a file is one that we made, and may be made again."""

from __future__ import annotations

import re
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import BadZipFile, ZipFile

from endringsteori.document.html import GENERATOR
from endringsteori.report.formats.markdown import MADE_BY

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["is_ours"]

_HEAD: Final = 8192
"""So many bytes hold what stands at the top of a text."""
_PROPERTIES: Final = "docProps/core.xml"
_MOST: Final = 1_000_000
"""So many bytes the properties of an Office file may take unpacked."""
_TEXTS: Final[Mapping[str, bytes]] = {
    "html": f'<meta name="generator" content="{GENERATOR}">'.encode(),
    "md": MADE_BY.encode(),
}
_OFFICE: Final = b">endringsteori</dc:description>"
_TIMES: Final = re.compile(rb"<dcterms:(?:created|modified)[^>]*>([^<]*)<")
_PAPER: Final = b"/Keywords(endringsteori)"
_UNREADABLE: Final = (
    *(BadZipFile, zlib.error, OSError, EOFError, ValueError),
    *(KeyError, NotImplementedError, RuntimeError),
)
"""What zipfile raises for a file that is no zip, is broken or cut short, lacks the part that is
asked for, is packed in a way it does not know, or is locked with a password."""


def is_ours(ending: str, data: bytes) -> bool:
    """Tell whether a file bears the mark that we set in files of its format.

    An empty file is nobody's work, and counts as ours. A file of Word or Excel that
    somebody has saved since, is theirs: its two times are no longer the same.
    """
    if not data:
        return True
    if ending in _TEXTS:
        return _TEXTS[ending] in data[:_HEAD]
    if ending == "pdf":
        return data.startswith(b"%PDF-") and _PAPER in data
    about = _properties(data)
    return _OFFICE in about and len(set(_TIMES.findall(about))) <= 1


def _properties(data: bytes) -> bytes:
    """Give what an Office file says of itself; nothing where it is no such file."""
    try:
        with ZipFile(BytesIO(data)) as packed:
            about = packed.getinfo(_PROPERTIES)
            return packed.read(about) if about.file_size <= _MOST else b""
    except _UNREADABLE:
        return b""
