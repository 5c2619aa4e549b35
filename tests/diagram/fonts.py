"""Reading the advance widths of a TrueType font, to hold our table against."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["advances"]


def advances(path: Path) -> dict[str, float]:
    """Give the width of each character of the basic plane, in em."""
    data = path.read_bytes()
    tables = _tables(data)
    (units,) = struct.unpack_from(">H", data, tables["head"] + 18)
    (wide,) = struct.unpack_from(">H", data, tables["hhea"] + 34)
    widths = [
        struct.unpack_from(">H", data, tables["hmtx"] + 4 * min(glyph, wide - 1))[0]
        for glyph in range(struct.unpack_from(">H", data, tables["maxp"] + 4)[0])
    ]
    glyphs = _glyphs(data, tables["cmap"])
    return {chr(code): widths[glyph] / units for code, glyph in glyphs.items()}


def _tables(data: bytes) -> dict[str, int]:
    """Give where each table begins."""
    (count,) = struct.unpack_from(">H", data, 4)
    records = (struct.unpack_from(">4sIII", data, 12 + 16 * n) for n in range(count))
    return {name.decode(): offset for name, _, offset, _ in records}


def _glyphs(data: bytes, cmap: int) -> dict[int, int]:
    """Read the table of format 4 for Windows: code point to glyph."""
    (count,) = struct.unpack_from(">H", data, cmap + 2)
    records = [struct.unpack_from(">HHI", data, cmap + 4 + 8 * n) for n in range(count)]
    at = next(cmap + offset for *ids, offset in records if ids == [3, 1])
    (double,) = struct.unpack_from(">H", data, at + 6)
    ends, starts = at + 14, at + 16 + double
    found: dict[int, int] = {}
    for segment in range(0, double, 2):
        (end,) = struct.unpack_from(">H", data, ends + segment)
        (start,) = struct.unpack_from(">H", data, starts + segment)
        (delta,) = struct.unpack_from(">h", data, starts + double + segment)
        here = starts + 2 * double + segment
        (reach,) = struct.unpack_from(">H", data, here)
        for code in range(start, min(end, 0xFFFE) + 1):
            glyph = code
            if reach:
                place = here + reach + 2 * (code - start)
                (glyph,) = struct.unpack_from(">H", data, place)
            found[code] = (glyph + delta) & 0xFFFF
    return found
