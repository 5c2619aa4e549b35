"""Changing files as chance would: bytes, words of the format, lines, and parts of a zip."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Final

from endringsteori.document.zipped import UnreadableError, unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

__all__ = ["WORDS", "changed", "changed_workbook"]

WORDS: Final = (
    *(b"\xff\xfe", b"\xc3", b"\xed\xa0\x80", b"PK\x03\x04"),
    *(
        word.encode()
        for word in (
            *("\n", "\r\n", "\t", " ", "  ", ":", ": ", "- ", "# ", ",", ";", "'", '"'),
            *(
                "\\",
                "[",
                "]",
                "{",
                "}",
                "&a ",
                "*a",
                "<<: *a",
                "? ",
                "!!python/name:a ",
            ),
            *("|\n  ", ">-\n  ", "---\n", "...\n", "%YAML 1.1\n", "~", "null", "NaN"),
            *(
                "0",
                "-1",
                "1e999",
                "9" * 40,
                "1_0",
                "0x7f",
                "12:30",
                "1,5",
                "1 000",
                "ja",
            ),
            *(
                "2024",
                "2024-02-30",
                "2024-13",
                "0000",
                "9999-12-31",
                "H24",
                "2024/2025",
            ),
            *(
                "indikatorer:\n",
                "måler: ",
                "målinger:\n",
                "fører_til: ",
                "datakilder:\n",
            ),
            *("periode", "verdi", "indikator", "fordelt_på", "foreløpig", "skjermet"),
            *(
                '"value":',
                '"size":',
                '"id":',
                '"index":',
                '"role":',
                '"status":',
                "true",
            ),
            *("\ufeff", "\u2028", "\ud7ff", "å", "a\u030a", "\0", "\x85", "\U0010ffff"),
            *(
                "<f>1/0</f>",
                't="s"',
                't="e"',
                'r="XFD1048576"',
                "</row>",
                "&#1;",
                "<v>",
            ),
        )
    ),
)
"""What the formats give a meaning to, and what readers stumble over."""

_MOST_CHANGES: Final = 4


def changed(data: bytes, chance: Random, others: Sequence[bytes] = ()) -> bytes:
    """Change bytes in one to four places; `others` lend parts of themselves."""
    out = bytearray(data)
    for _ in range(chance.randint(1, _MOST_CHANGES)):
        chance.choice(_CHANGES)(out, chance, others)
    return bytes(out)


def changed_workbook(data: bytes, chance: Random) -> bytes:
    """Change one part of a zip file and pack it again; now and then the packing itself."""
    try:
        parts = list(unpacked(data).items())
    except UnreadableError:
        return changed(data, chance)
    if not parts or chance.random() < 1 / 8:
        return changed(data, chance)
    at = chance.randrange(len(parts))
    name, content = parts[at]
    parts[at] = name, changed(content, chance, [other for _, other in parts])
    if chance.random() < 1 / 8:
        del parts[chance.randrange(len(parts))]
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, content in dict(parts).items():
            packed.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


def _span(out: bytearray, chance: Random) -> tuple[int, int]:
    start = chance.randint(0, len(out))
    return start, min(len(out), start + int(chance.expovariate(1 / 8)) + 1)


def _flip(out: bytearray, chance: Random, _: Sequence[bytes]) -> None:
    start, end = _span(out, chance)
    out[start:end] = bytes(byte ^ 1 << chance.randrange(8) for byte in out[start:end])


def _remove(out: bytearray, chance: Random, _: Sequence[bytes]) -> None:
    start, end = _span(out, chance)
    del out[start:end]


def _repeat(out: bytearray, chance: Random, _: Sequence[bytes]) -> None:
    start, end = _span(out, chance)
    out[start:end] = out[start:end] * chance.choice((2, 3, 50))


def _word(out: bytearray, chance: Random, _: Sequence[bytes]) -> None:
    start, end = _span(out, chance)
    out[start : chance.choice((start, end))] = chance.choice(WORDS)


def _lines(out: bytearray, chance: Random, _: Sequence[bytes]) -> None:
    """Move one line, or give it another line's place as well."""
    lines = bytes(out).splitlines(keepends=True)
    if lines:
        line = lines[chance.randrange(len(lines))]
        if chance.random() < 1 / 2:
            lines.remove(line)
        lines.insert(chance.randint(0, len(lines)), line)
        out[:] = b"".join(lines)


def _indent(out: bytearray, chance: Random, _: Sequence[bytes]) -> None:
    at = out.find(b"\n", chance.randint(0, len(out)))
    if at >= 0:
        out[at:at] = b"\n" + b" " * chance.randint(0, 9)


def _borrow(out: bytearray, chance: Random, others: Sequence[bytes]) -> None:
    lent = bytearray(chance.choice(others)) if others else bytearray(out)
    first, last = _span(lent, chance)
    start, end = _span(out, chance)
    out[start:end] = lent[first:last]


def _cut(out: bytearray, chance: Random, _: Sequence[bytes]) -> None:
    del out[chance.randint(0, len(out)) :]


_CHANGES: Final[tuple[Callable[[bytearray, Random, Sequence[bytes]], None], ...]] = (
    _flip,
    _remove,
    _repeat,
    _word,
    _word,
    _lines,
    _indent,
    _borrow,
    _cut,
)
