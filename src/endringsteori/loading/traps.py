"""Where Norwegian text trips on YAML: which sign it was, and the line as it was meant.

When libyaml gives up, the line is looked at for the traps of `format.md` §1. A known trap
is put out of play in a copy of the text, character for character, so that the rest of the
file is read with its places true, and only the trapped value is lost.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import yaml

from endringsteori.diagnostics import TroubleKind
from endringsteori.loading.events import build
from endringsteori.loading.quoted import quoted
from endringsteori.loading.raw import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.loading.events import RawBuilder
    from endringsteori.loading.source import Source

__all__ = ["build_past_traps"]

_MOST_TRAPS: Final = 50
"""How many traps are put out of play in one file; each costs one more reading."""

_START: Final = r"(?P<before>[ \t]*(?:-[ \t]+)*(?:[^\s\"'#\[\]{},:][^\"'#\[\]{}:]*:[ \t]+|(?<=-[ \t])))"
_QUOTE: Final = re.compile(
    _START
    + r"(?P<value>(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*')(?P<at>[ \t]*)[^\s#,\]}].*)"
)
_SIGN: Final = re.compile(_START + r"(?P<value>(?P<at>-(?=\s)|[*&@%`])(?!$).*)")
_COLON: Final = re.compile(
    _START + r"(?P<value>[^\s\"'\[\]{}|>].*?(?P<at>:)(?:[ \t].*|$))"
)
_TAB: Final = re.compile(r" *(?P<at>\t)[ \t]*\S")


def build_past_traps(
    source: Source, text: str
) -> tuple[RawBuilder | None, list[Fault]]:
    """Read a text, putting traps out of play on the way.

    Gives what was built, and the faults. Nothing was built where the text is still no
    YAML; the last fault then says why.
    """
    traps: list[Fault] = []
    while True:
        try:
            builder = build(source, text)
        except yaml.YAMLError as error:
            trap = _find(source, text, error)
            if trap is None:
                return None, [*traps, _no_yaml(source, text, error)]
            fault, text = trap
            traps.append(fault)
            if len(traps) == _MOST_TRAPS:
                return None, traps
        else:
            return builder, [*traps, *builder.faults]


def _find(source: Source, text: str, error: yaml.YAMLError) -> tuple[Fault, str] | None:
    """Find the trap that stopped the reader, and the text with it out of play."""
    for number in _lines(error):
        start = source.offset_of_line(number)
        if start is None:
            continue
        line = re.split("[\r\n]", text[start : start + 10_000], maxsplit=1)[0]
        for kind, pattern in (
            (TroubleKind.NOT_YAML_QUOTE, _QUOTE),
            (TroubleKind.NOT_YAML_SIGN, _SIGN),
            (TroubleKind.NOT_YAML_COLON, _COLON),
        ):
            found = pattern.fullmatch(line.rstrip())
            if found and (trap := _out_of_play(kind, found, start, text)):
                return trap
    return None


def _lines(error: yaml.YAMLError) -> Iterator[int]:
    """Give the lines that may hold the cause, from 1, the likeliest first."""
    seen: set[int] = set()
    for name in ("problem_mark", "context_mark"):
        mark: Any = getattr(error, name, None)
        for line in () if mark is None else (mark.line + 1, mark.line):
            if line not in seen:
                seen.add(line)
                yield line


def _out_of_play(
    kind: TroubleKind, found: re.Match[str], start: int, text: str
) -> tuple[Fault, str] | None:
    value = found["value"]
    at = start + found.start("value")
    calm = re.sub(r"[^\w\s]", "·", value)
    if calm == value:
        return None
    fault = Fault(
        kind,
        at,
        at + len(value),
        loses=True,
        values={
            "tegn": found["at"] or value[0],
            "tekst": value,
            "linje": (found["before"] + quoted(value)).strip(),
        },
    )
    return fault, text[:at] + calm + text[at + len(value) :]


def _no_yaml(source: Source, text: str, error: yaml.YAMLError) -> Fault:
    """Say as plainly as can be why a text is no YAML."""
    problem: Any = getattr(error, "problem_mark", None)
    context: Any = getattr(error, "context_mark", None)
    said = f"{getattr(error, 'problem', '')} {getattr(error, 'context', '')}"
    mark = problem if problem is not None else context
    at = min(mark.index if mark is not None else 0, len(text))
    line = source.line(source.position(at).line)
    if _TAB.match(line):
        return Fault(TroubleKind.NOT_YAML_TAB, at, at + 1)
    if context is not None and ("flow" in said or "quoted" in said):
        start = context.index
        sign = text[start : start + 1]
        return Fault(TroubleKind.NOT_YAML_OPEN, start, start + 1, values={"tegn": sign})
    if "block" in said or "mapping values" in said or "simple key" in said:
        return Fault(TroubleKind.NOT_YAML_INDENT, at, at + 1)
    return Fault(TroubleKind.NOT_YAML, at, at + 1)
