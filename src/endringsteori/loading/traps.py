"""Where Norwegian text trips on YAML: which sign it was, and the line as it was meant.

When libyaml gives up, the line is looked at for the traps of `format.md` §1. A known trap
is put out of play in a copy of the text, character for character, so that the rest of the
file is read with its places true, and only the trapped value is lost.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from endringsteori.diagnostics import TroubleKind
from endringsteori.lean import dataclass, lazy_pattern
from endringsteori.loading.entries import without_comment
from endringsteori.loading.lines import read_lines
from endringsteori.loading.quoted import quoted
from endringsteori.loading.raw import Fault
from endringsteori.loading.spaces import with_spaces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from yaml import MarkedYAMLError

    from endringsteori.loading.source import Source

__all__ = ["Built", "build_past_traps"]

_MOST_TRAPS: Final = 50
_MOST_READ: Final = 10_000_000
"""How many traps are put out of play in one file, and how many signs are read for it.

Each trap costs one more reading of the file; one reading more is always afforded.
"""

_START: Final = r"(?P<before>[ \t]*(?:-[ \t]+)*(?:[^\s\"'#\[\]{},:][^\"'#\[\]{}:]*:[ \t]+|(?<=-[ \t])))"
_QUOTE: Final = lazy_pattern(
    _START
    + r"(?P<value>(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*')(?P<at>[ \t]*)[^\s#,\]}].*)"
)
_SIGN: Final = lazy_pattern(
    _START + r"(?P<value>(?P<at>-(?=\s)|[*&@%`]|[>|](?=.*[^\W\d_]))(?!$).*)"
)
_BRACKET: Final = lazy_pattern(
    r"(?P<before>[ \t]*(?:-[ \t]+)?(?:navn|beskrivelse|merknad|fordi):[ \t]+)"
    r"(?P<value>(?P<at>[\[{])[^\]}]*[\]}][ \t]*[^\s\]},:].*)"
)
_COLON: Final = lazy_pattern(
    _START + r"(?P<value>[^\s\"'\[\]{}|>].*?(?P<at>:)(?:[ \t].*|$))"
)
_BACKSLASH: Final = lazy_pattern(
    _START + r'(?P<value>"(?P<text>[^"]*(?P<at>\\)[^"]*)")'
)
_TAB: Final = lazy_pattern(r" *(?P<at>\t)[ \t]*\S")


@dataclass(frozen=True, slots=True)
class Built:
    """The data of a file, None where it has none that can be used, and what is wrong in it.

    `is_whole` is False where reading stopped before the end of the text.
    """

    root: Any
    faults: tuple[Fault, ...]
    is_whole: bool = True


def build_past_traps(source: Source, text: str) -> Built:
    """Read a text, putting traps out of play on the way.

    Where it is still no YAML, the last fault says why.
    """
    text, traps = with_spaces(text)
    root = read_lines(source, text)
    if root is not None:
        return Built(root, tuple(traps))
    return _build_past(source, text, traps)


def _build_past(source: Source, text: str, traps: list[Fault]) -> Built:
    from yaml import MarkedYAMLError  # noqa: PLC0415 - most files are read line by line

    from endringsteori.loading.events import build  # noqa: PLC0415 - as above

    most = max(2, min(_MOST_TRAPS, _MOST_READ // (len(text) + 1)))
    readings = 0
    while True:
        try:
            builder = build(source, text)
        except MarkedYAMLError as error:
            trap = _find(source, text, error)
            if trap is None:
                traps.append(_no_yaml(source, text, error))
                return Built(None, tuple(traps), is_whole=False)
            fault, text = trap
            traps.append(fault)
            readings += 1
            if readings == most:
                return Built(None, tuple(traps), is_whole=False)
        else:
            return Built(builder.root, (*traps, *builder.faults), builder.complete)


def _find(
    source: Source, text: str, error: MarkedYAMLError
) -> tuple[Fault, str] | None:
    """Find the trap that stopped the reader, and the text with it out of play."""
    for number in _lines(error):
        start = source.offset_of_line(number)
        if start is None:
            continue
        line = re.split("[\r\n]", text[start : start + 10_000], maxsplit=1)[0]
        for kind, pattern in (
            (TroubleKind.NOT_YAML_QUOTE, _QUOTE),
            (TroubleKind.NOT_YAML_SIGN, _SIGN),
            (TroubleKind.NOT_YAML_SIGN, _BRACKET),
            (TroubleKind.NOT_YAML_COLON, _COLON),
            (TroubleKind.NOT_YAML_BACKSLASH, _BACKSLASH),
        ):
            found = pattern.fullmatch(without_comment(line))
            if found:
                return _out_of_play(kind, found, start, text)
    return None


def _lines(error: MarkedYAMLError) -> Iterator[int]:
    """Give the lines that may hold the cause, from 1, the likeliest first."""
    seen: set[int] = set()
    for mark in (error.problem_mark, error.context_mark):
        for line in () if mark is None else (mark.line + 1, mark.line):
            if line not in seen:
                seen.add(line)
                yield line


def _out_of_play(
    kind: TroubleKind, found: re.Match[str], start: int, text: str
) -> tuple[Fault, str]:
    value = found["value"]
    meant = found.groupdict().get("text", value)
    at = start + found.start("value")
    calm = re.sub(r"[^\w\s]", "·", value)
    fault = Fault(
        kind,
        at,
        at + len(value),
        loses=True,
        values={
            "tegn": found["at"].strip() or value[0],
            "tekst": meant,
            "linje": (found["before"] + quoted(meant)).strip(),
        },
    )
    return fault, text[:at] + calm + text[at + len(value) :]


def _no_yaml(source: Source, text: str, error: MarkedYAMLError) -> Fault:
    """Say as plainly as can be why a text is no YAML."""
    problem: Any = error.problem_mark
    context: Any = error.context_mark
    said = f"{error.problem} {error.context}"
    at = min(problem.index, len(text))
    end = min(at + 1, len(text))
    line = source.line(source.position(at).line)
    if _TAB.match(line):
        return Fault(TroubleKind.NOT_YAML_TAB, at, end)
    start = None
    if "flow node" in said:  # then the context is what stands there instead of a value
        start = _last_open(text[: context.index])
    elif context is not None and ("flow" in said or "unexpected" in said):
        start = context.index
    if start is not None:
        sign = text[start]
        return Fault(TroubleKind.NOT_YAML_OPEN, start, start + 1, values={"tegn": sign})
    if "block" in said or "mapping values" in said or "simple key" in said:
        return Fault(TroubleKind.NOT_YAML_INDENT, at, end)
    return Fault(TroubleKind.NOT_YAML, at, end)


def _last_open(text: str) -> int | None:
    """Find the last bracket that is not closed; None where only a parser could."""
    opened: list[int] = []
    for bracket in re.finditer(r"[\[\]{}]", text):
        if bracket[0] in "[{":
            opened.append(bracket.start())
        elif opened:
            opened.pop()
    return opened[-1] if opened else None
