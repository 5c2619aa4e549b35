"""Whether a file is one that we made and nobody has changed, and may be made again."""

from __future__ import annotations

from typing import Final

from endringsteori.document.zipped import UnreadableError
from endringsteori.report.formats.seal import is_sealed, is_sealed_zip

__all__ = ["is_ours"]

_OFFICE: Final = frozenset({"docx", "xlsx"})


def is_ours(ending: str, data: bytes) -> bool:
    """Tell whether a file bears our seal, and holds what it held when we made it.

    An empty file is nobody's work, and counts as ours.
    """
    if not data:
        return True
    if ending not in _OFFICE:
        return is_sealed(data)
    try:
        return is_sealed_zip(data)
    except UnreadableError:
        return False
