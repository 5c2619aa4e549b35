"""One rule at one element as text: what it found, the trace, and what mends it."""

from __future__ import annotations

import codecs
from difflib import SequenceMatcher
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Status
from endringsteori.diagnostics.severities import SEVERITY
from endringsteori.document.safe import visible
from endringsteori.model.masking import mask_of
from endringsteori.output import explain_words as words
from endringsteori.output.as_diff import diff
from endringsteori.output.explained_traces import Traces
from endringsteori.output.place import Places
from endringsteori.output.style import Style
from endringsteori.output.telling import justification, marked
from endringsteori.output.words import ADVICE
from endringsteori.privacy import CONFIDENTIAL, CONFIDENTIAL_NOTE, DOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.checking.explaining import Explained, Explanation
    from endringsteori.checking.tracing import Trace
    from endringsteori.editing import Change
    from endringsteori.texts import Språk, Tekst, Verdi

__all__ = ["render_explained"]

_BLANK: Final = "…"


def render_explained(
    explanation: Explanation, språk: Språk, *, colour: bool = False
) -> str:
    """Tell what a rule has to say of an element, in lines that each end in a line feed.

    Numbers, addresses and names of persons are hidden.
    """
    shown = _Text(explanation, språk, Style(colour))
    return "".join(f"{line}\n" for line in shown.lines())


class _Text:
    def __init__(self, explanation: Explanation, språk: Språk, style: Style) -> None:
        self._one = explanation
        self._checked = explanation.checked
        self._mask = mask_of(explanation.checked.loaded.teori)
        self._traces = Traces(explanation.checked, språk)
        self._språk = språk
        self._style = style

    def lines(self) -> Iterator[str]:
        one = self._one
        if one.checked.is_confidential:
            yield self._style.bold(self._say(CONFIDENTIAL).upper())
            yield self._say(CONFIDENTIAL_NOTE)
            yield ""
        navn = self._traces.navn(one.element)
        heading = self._say(words.HEADING, kode=one.rule.code, ledd=navn)
        yield self._style.bold(heading)
        yield self._style.dim("=" * len(heading))
        for explained in one.found:
            yield ""
            yield from self._found(explained)
        if not one.found:
            yield ""
            yield from self._nothing_found()

    def _nothing_found(self) -> Iterator[str]:
        one = self._one
        profil = self._checked.settings.profil
        if not one.is_on:
            yield self._say(words.OFF, profil=profil)
        elif not one.beside:
            yield self._say(words.SILENT if one.is_silent else words.CONTENT)
        for finding in one.beside:
            prints = visible(finding.fingerprint)
            yield self._say(words.ALSO_THERE, fingeravtrykk=prints)
            yield f"  {visible(finding.message)}"
        yield from self._told(one.traces)

    def _found(self, explained: Explained) -> Iterator[str]:
        finding = explained.finding
        grave = self._style.grave(
            finding.severity, self._say(SEVERITY[finding.severity])
        )
        yield f"{grave}: {visible(finding.message)}"
        if finding.status is Status.EXEMPTED and finding.exception is not None:
            why = justification(finding.exception, self._språk)
            yield f"  {marked(self._checked, finding)}: {why}"
        places = Places(self._checked, self._style)
        yield f"  {places.where(finding)}"
        yield from places.underlined(finding)
        yield from self._told(explained.traces)
        yield ""
        yield from self._mend(explained)

    def _told(self, traces: tuple[Trace, ...]) -> Iterator[str]:
        for trace in traces:
            heading, *lines = self._traces.told(trace)
            yield ""
            yield self._style.bold(heading)
            yield from (f"  {line}" for line in lines)

    def _mend(self, explained: Explained) -> Iterator[str]:
        mend = explained.mend
        if mend is None:
            råd = visible(explained.finding.advice)
            yield self._say(words.JUDGEMENT, råd=råd)
            return
        if mend.is_fix:
            yield self._style.bold(self._say(words.FIX))
            for change in mend.changes:
                before, after = self._texts(change)
                path = self._checked.project.path(change.file)
                yield from diff(path, before, after, self._style)
            return
        yield self._style.bold(self._say(words.MEND))
        yield f"{self._say(ADVICE)} {visible(explained.finding.advice)}"
        lines = [line for change in mend.changes for line in self._change(change)]
        yield from lines
        for sign, tekst in ((_BLANK, words.BLANKS), (DOT, words.HIDDEN)):
            if any(sign in line for line in lines):
                yield ""
                yield self._style.dim(self._say(tekst))

    def _change(self, change: Change) -> Iterator[str]:
        """Say where which lines go, as they are to stand there."""
        before, after = (text.splitlines() for text in self._texts(change))
        path = visible(self._checked.project.path(change.file))
        for tag, start, stop, first, last in _changed(before, after):
            yield ""
            yield self._where(tag, start, stop, path)
            shown = before[start:stop] if tag == "delete" else after[first:last]
            paint = self._style.removed if tag == "delete" else self._style.added
            yield from (paint(visible(line)) for line in shown)

    def _where(self, tag: str, start: int, stop: int, path: str) -> str:
        if tag == "insert":
            tekst = words.INSERT if start else words.AT_TOP
            return self._say(tekst, linje=start, fil=path)
        lines = f"{start + 1}" if stop - start == 1 else f"{start + 1}–{stop}"
        tekst = words.DROP if tag == "delete" else words.BECOMES
        return self._say(tekst, linje=lines, n=stop - start, fil=path)

    def _texts(self, change: Change) -> tuple[str, str]:
        before, after = (
            self._mask(data.removeprefix(codecs.BOM_UTF8).decode())
            for data in (change.before, change.after)
        )
        return before, after

    def _say(self, tekst: Tekst, **values: Verdi) -> str:
        return tekst.fyll(self._språk, values)


def _changed(
    before: list[str], after: list[str]
) -> Iterator[tuple[str, int, int, int, int]]:
    """Give what differs, as `SequenceMatcher` does; lines alike at either end are cut first.

    A file has many lines that are alike, which the matcher is slow on.
    """
    head = _alike(zip(before, after, strict=False))
    rest = zip(reversed(before[head:]), reversed(after[head:]), strict=False)
    tail = _alike(rest)
    matcher = SequenceMatcher(
        None, before[head : len(before) - tail], after[head : len(after) - tail]
    )
    for tag, start, stop, first, last in matcher.get_opcodes():
        if tag != "equal":
            yield tag, head + start, head + stop, head + first, head + last


def _alike(pairs: Iterable[tuple[str, str]]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
