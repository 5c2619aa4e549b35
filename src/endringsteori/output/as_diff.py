"""What a change does to a file, as a unified diff that people may see."""

from __future__ import annotations

import re
from difflib import unified_diff
from typing import TYPE_CHECKING, Final

from endringsteori.document.safe import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.output.style import Style

__all__ = ["diff"]

_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_HEADERS: Final = 2
_UNENDED: Final = "\\ No newline at end of file"


def diff(path: str, before: str, after: str, style: Style) -> Iterator[str]:
    """Give the lines of a unified diff, three lines around each change.

    Line breaks are not shown, nor what could move the cursor or turn the direction of
    the text; the last line is marked, as other tools do, where it has no line break.
    """
    lines = unified_diff(
        _LINE.findall(before), _LINE.findall(after), path, path, lineterm="\n"
    )
    for number, line in enumerate(lines):
        sign, body = line[0], line[1:].rstrip("\r\n")
        shown = sign + "\t".join(map(visible, body.split("\t")))
        if number < _HEADERS:
            yield style.bold(shown)
            continue
        yield {"+": style.added, "-": style.removed, "@": style.dim}.get(sign, str)(
            shown
        )
        if not line.endswith(("\r", "\n")):
            yield style.dim(_UNENDED)
