"""What `rett` did or would do: the lines that change, why, and what is left to people."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Final

from endringsteori.document.safe import visible
from endringsteori.output import mended_words as words
from endringsteori.output.as_diff import diff
from endringsteori.output.style import Style
from endringsteori.privacy import CONFIDENTIAL, CONFIDENTIAL_NOTE, Mask

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.checking import Fixed
    from endringsteori.diagnostics import Finding
    from endringsteori.editing import Done
    from endringsteori.texts import Språk, Tekst, Verdi

__all__ = ["render_mended"]

_SHOWN: Final = 20
"""How many findings of those left to people are listed."""


def render_mended(
    fixed: Sequence[Fixed],
    språk: Språk,
    outcome: Tekst,
    *,
    with_diff: bool = True,
    colour: bool = False,
) -> str:
    """Show what is mended in some projects, in lines that each end in a line feed.

    `outcome` says what has become of the fixes. Numbers and names of persons are hidden.
    """
    shown = _Text(språk, Style(colour))
    lines = [*shown.stamp(fixed)]
    for one in fixed:
        if with_diff:
            lines += shown.changes(one)
        lines += shown.done(one)
    lines += shown.left(fixed)
    lines += shown.sums(fixed, outcome)
    return "".join(f"{line}\n" for line in lines)


class _Text:
    def __init__(self, språk: Språk, style: Style) -> None:
        self._språk = språk
        self._style = style

    def stamp(self, fixed: Sequence[Fixed]) -> Iterator[str]:
        """Say that something here is about a person or a family, where it is."""
        if any(one.mended.after.teori.nivå == "individ" for one in fixed):
            yield self._style.bold(self._say(CONFIDENTIAL).upper())
            yield self._say(CONFIDENTIAL_NOTE)
            yield ""

    def changes(self, one: Fixed) -> Iterator[str]:
        """Show the lines of each file that change."""
        mask = _mask(one)
        for change in one.mended.changes:
            before, after = (
                mask(data.removeprefix(codecs.BOM_UTF8).decode())
                for data in (change.before, change.after)
            )
            yield from diff(one.project.path(change.file), before, after, self._style)
            yield ""

    def done(self, one: Fixed) -> Iterator[str]:
        """Say of each fix where it is, what it does and why."""
        mask = _mask(one)
        for done in sorted(one.mended.done, key=lambda d: (d.file, d.position)):
            what = self._say(words.WHAT[done.fix.kind], **_values(done, mask))
            at = f"{one.project.path(done.file)}:{done.position.line}:{done.position.column}"
            code = self._style.dim(f"({done.finding.code})")
            yield f"{self._style.bold(visible(at))}: {visible(what)}"
            yield f"  {visible(done.finding.message)} {code}"
        if one.mended.done:
            yield ""

    def left(self, fixed: Sequence[Fixed]) -> Iterator[str]:
        """List what people must mend themselves."""
        left = [(one, finding) for one in fixed for finding in one.mended.left]
        if not left:
            return
        yield self._style.bold(self._say(words.LEFT))
        for one, finding in left[:_SHOWN]:
            yield f"  {_where(one, finding)}: {visible(finding.message)} ({finding.code})"
            if finding in one.mended.dropped:
                yield f"    {self._say(words.DROPPED)}"
        if len(left) > _SHOWN:
            yield f"  {self._say(words.MORE, n=len(left) - _SHOWN)}"
        yield ""

    def sums(self, fixed: Sequence[Fixed], outcome: Tekst) -> Iterator[str]:
        """Say how much was mended, and what became of it."""
        n = sum(len(one.mended.done) for one in fixed)
        files = sum(len(one.mended.changes) for one in fixed)
        yield self._say(outcome, n=n, filer=files) if n else self._say(words.NOTHING)

    def _say(self, tekst: Tekst, **values: Verdi) -> str:
        return tekst.fyll(self._språk, values)


def _mask(one: Fixed) -> Mask:
    return Mask(individ=one.mended.after.sources.shown.individ)


def _values(done: Done, mask: Mask) -> dict[str, Verdi]:
    return {"old": mask(done.fix.old), "new": mask(done.fix.new)}


def _where(one: Fixed, finding: Finding) -> str:
    span = finding.span
    if span is None:
        return visible(finding.element)
    path = one.project.path(span.file)
    return visible(f"{path}:{span.start.line}:{span.start.column}")
