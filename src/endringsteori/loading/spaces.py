"""Where a space lacks after a colon, or is another sign: YAML reads both, as something else.

`navn:PPT` is a text to YAML and no key, and a no-break space is a letter like any other. Both
are looked for in the text itself, and put out of play sign for sign, so that places stay true.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import field
from typing import TYPE_CHECKING, Any, Final

from endringsteori.diagnostics import TroubleKind
from endringsteori.lean import dataclass, lazy_pattern
from endringsteori.loading.entries import without_comment
from endringsteori.loading.quoted import quoted
from endringsteori.loading.raw import Fault
from endringsteori.model.fields import all_keys

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["as_spaces", "hard_spaces", "with_spaces"]

_HARD: Final = "\u00a0\u2007\u202f"
"""No-break space, figure space and narrow no-break space: they look like a space."""

_AS_SPACES: Final = str.maketrans(dict.fromkeys(_HARD, " "))
_BLANK: Final = rf"[ \t{_HARD}]"
_BEFORE: Final = lazy_pattern(
    rf"^{_BLANK}*+(?P<dash>-{_BLANK}++)*+(?:(?P<key>[\w-]++):[{_HARD}]{_BLANK}*+)?",
    re.MULTILINE,
)
_ENTRY: Final = lazy_pattern(r"[^\s\"'#\[\]{},:-][^\"'#\[\]{}:\r\n]*:(?:\s|$)")
_NO_SPACE: Final = re.compile(r":(?<=[a-zæøå]:)(?=[^\s/:])")
_NO_SPACE_IN_LINE: Final = lazy_pattern(
    r"^[ \t]*+(?:-[ \t]++)*+(?P<key>[\w-]++):(?=[^\s/:])", re.MULTILINE
)
_IN_MARKS: Final = lazy_pattern(r"\"[^\"\\]*+\"|'[^']*+'")
_KEY_LIKE: Final = lazy_pattern(r"[\w-]+:")
_LINE: Final = lazy_pattern("[^\r\n]*")
_MOST_READINGS: Final = 20
_MOST_READ: Final = 4_000_000
"""How often a text is looked through anew, and how many signs are read for it in all."""


@dataclass(slots=True)
class _Texts:
    """The texts of a file as far as it is YAML: where each starts and ends.

    `limit` is the end of the line where libyaml gives up. A plain value that begins as a key
    does is none of them: it may be keys that YAML took for a text.
    """

    limit: int
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, text: str) -> _Texts:
        """Take them from the events of libyaml."""
        import yaml  # noqa: PLC0415 - few files have such a space

        found = cls(len(text))
        try:
            for event in yaml.parse(text, Loader=yaml.CLoader):
                if isinstance(event, yaml.ScalarEvent):
                    found._add(event)
        except yaml.MarkedYAMLError as error:
            mark: Any = error.problem_mark
            line = _LINE.match(text, min(mark.index, len(text)))
            found.limit = len(text) if line is None else line.end()
        return found

    def _add(self, event: Any) -> None:  # noqa: ANN401 - the stubs lack `index`
        if event.style or not _KEY_LIKE.match(event.value):
            self.starts.append(event.start_mark.index)
            self.ends.append(event.end_mark.index)

    def leave(self, at: int) -> bool:
        """Tell whether what stands here may be looked at: known, and in no text."""
        number = bisect_right(self.starts, at) - 1
        inside = number >= 0 and self.starts[number] < at < self.ends[number]
        return at <= self.limit and not inside


def with_spaces(text: str) -> tuple[str, list[Fault]]:
    """Give a text of the same length where each space is one, and what was wrong with it."""
    text, hard, lacking = _looked_through(text)
    return text, [*([_hard(hard)] if hard else []), *lacking]


def hard_spaces(text: str) -> list[tuple[int, int]]:
    """Find the stretches before, in and after what makes a line that have such signs.

    In texts they may stand.
    """
    return _looked_through(text)[1] if _has_hard(text) else []


def as_spaces(text: str, stretches: Iterable[tuple[int, int]]) -> str:
    """Put spaces for the signs that look like them in some stretches of a text."""
    return _put(
        text,
        (
            (start, end, text[start:end].translate(_AS_SPACES))
            for start, end in stretches
        ),
    )


def _looked_through(text: str) -> tuple[str, list[tuple[int, int]], list[Fault]]:
    """Put all out of play that can be found: each reading may get further than the last.

    A key whose colon lacks a space is read, with a space for the first sign of its value and
    letters for the others: what stands there may be neither a key nor a quotation mark now.
    """
    hard: list[tuple[int, int]] = []
    faults: list[Fault] = []
    for _ in range(max(2, min(_MOST_READINGS, _MOST_READ // (len(text) + 1)))):
        stretches = list(_hard_spaces(text)) if _has_hard(text) else []
        text = as_spaces(text, stretches)
        lacking = list(_lacking(text))
        firsts = [one.start + len(str(one.values["nøkkel"])) + 1 for one in lacking]
        ends = [one.end for one in lacking]
        blanks = (
            (first, end, f" {'x' * (end - first - 1)}")
            for first, end in zip(firsts, ends, strict=True)
        )
        text = _put(text, blanks)
        if not stretches and not lacking:
            break
        hard += stretches
        faults += lacking
    return text, sorted(hard), faults


def _has_hard(text: str) -> bool:
    return any(sign in text for sign in _HARD)  # faster than any pattern


def _hard_spaces(text: str) -> Iterator[tuple[int, int]]:
    found = [
        before.span()
        for before in _BEFORE.finditer(text)
        if _has_hard(before[0]) and _makes_line(text, before)
    ]
    texts = _Texts.of(text) if found else None
    for start, end in found:
        if texts is not None and texts.leave(start):
            yield start, end


def _makes_line(text: str, before: re.Match[str]) -> bool:
    """Tell whether a key or an item begins here: all else on a line is text."""
    if before["key"] is not None:
        return before["key"] in all_keys()
    return bool(before["dash"] or _ENTRY.match(text, before.end()))


def _lacking(text: str) -> Iterator[Fault]:
    """Find the lines that begin with a key of the format, its colon and no space."""
    if _NO_SPACE.search(text) is None:
        return
    lines = _NO_SPACE_IN_LINE.finditer(text)
    found = [line for line in lines if line["key"] in all_keys()]
    texts = _Texts.of(text) if found else None
    for line in found:
        if texts is None or not texts.leave(line.start("key")):
            continue
        rest = _LINE.match(text, line.end())
        meant = without_comment("" if rest is None else rest[0])
        key, marked = line["key"], _IN_MARKS.fullmatch(meant)
        needs = marked is None and (": " in meant or meant[:1] in {'"', "'"})
        yield Fault(
            TroubleKind.NOT_YAML_SPACE,
            line.start("key"),
            line.end() + len(meant),
            loses=True,
            values={
                "nøkkel": key,
                "tekst": meant if marked is None else meant[1:-1],
                "linje": f"{key}: {quoted(meant) if needs else meant}",
            },
        )


def _hard(stretches: list[tuple[int, int]]) -> Fault:
    """Tell of all such signs of a file at once: they come many at a time."""
    values = {"linjer": len(stretches)}
    return Fault(TroubleKind.NOT_YAML_HARD_SPACE, *stretches[0], (), values=values)


def _put(text: str, changes: Iterable[tuple[int, int, str]]) -> str:
    parts: list[str] = []
    done = 0
    for start, end, new in changes:
        parts += text[done:start], new
        done = end
    return "".join((*parts, text[done:])) if parts else text
