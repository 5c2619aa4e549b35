"""Findings as text for a terminal: what to take hold of first, then everything in groups."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Final

from endringsteori.checking import pick
from endringsteori.diagnostics import Severity, Status
from endringsteori.diagnostics.severities import SEVERITY
from endringsteori.document.safe import visible
from endringsteori.output import words
from endringsteori.output.place import Places, where
from endringsteori.output.style import Style
from endringsteori.output.telling import counted, heading, justification, sums
from endringsteori.privacy import CONFIDENTIAL, CONFIDENTIAL_NOTE
from endringsteori.rules.rule_names import name_in
from endringsteori.texts import vis_verdi
from endringsteori.texts.utfylling import FYLL_UT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.checking import Entry, Group, Grouping, Outcome
    from endringsteori.diagnostics import Finding
    from endringsteori.output.run import Run
    from endringsteori.texts import Språk, Tekst, Verdi

__all__ = ["render", "render_text"]

_SHOWN: Final = 3
"""How many places of an entry, and how many related places, are shown in full."""

_WITHOUT_NAME: Final = {"tiltak": words.SHARED, "tjeneste": words.UNOWNED}
"""What a group is called that is of no measure, or of no service."""


def render(run: Run) -> str:
    """Show the findings of a run as its reader has asked for them."""
    return render_text(
        run.checked,
        run.språk,
        by=run.by,
        every_place=run.every_place,
        colour=run.colour,
    )


def render_text(
    checked: Sequence[Outcome],
    språk: Språk,
    *,
    by: Grouping = "regel",
    every_place: bool = False,
    colour: bool = False,
) -> str:
    """Show the findings of a run to people, in lines that each end in a line feed.

    `språk` is of the headings; the findings bring their own. `by` is what stands under
    one heading. `every_place` underlines the source line of all places, not only of the
    first three of an entry.
    """
    shown = _Text(språk, Style(colour), by, every_place=every_place)
    lines = [*shown.stamp(checked), *shown.picks(checked)]
    for one in checked:
        if len(checked) > 1 and one.findings:
            lines += shown.heading(one.project.name, "=")
        places = Places(one, shown.style)
        for group in one.groups(by):
            lines += shown.group(group, places)
    lines += shown.closing(checked)
    return "".join(f"{line}\n" for line in lines)


class _Text:
    """How one run is told: its language, its style, in which groups, and how much."""

    def __init__(
        self, språk: Språk, style: Style, by: Grouping, *, every_place: bool
    ) -> None:
        self._språk = språk
        self.style = style
        self._by = by
        self._every_place = every_place

    def heading(self, text: str, line: str) -> Iterator[str]:
        """Give a heading with a line under it, above what has headings of its own."""
        shown = visible(text)
        yield self.style.bold(shown)
        yield self.style.dim(line * len(shown))
        yield ""

    def stamp(self, checked: Sequence[Outcome]) -> Iterator[str]:
        """Say that something here is about a person or a family, where it is."""
        if any(one.is_confidential for one in checked):
            yield self.style.bold(self._say(CONFIDENTIAL).upper())
            yield self._say(CONFIDENTIAL_NOTE)
            yield ""

    def picks(self, checked: Sequence[Outcome]) -> Iterator[str]:
        picked = pick(checked)
        if not picked:
            return
        yield self.style.bold(self._say(words.PICKS[len(picked) - 1]))
        yield ""
        for number, one in enumerate(picked, start=1):
            finding = one.finding
            yield f"{number}. {visible(finding.message)}"
            yield f"   {visible(finding.advice)}"
            told = [finding.code]
            if finding.new:
                told.append(self._say(words.NEW))
            if one.alike > 1:
                told.append(self._say(words.ALIKE, n=one.alike - 1))
            at = where(one.checked, finding)
            yield self.style.dim(f"   {at} ({', '.join(told)})")
            yield ""

    def group(self, group: Group, places: Places) -> Iterator[str]:
        """Tell the entries of one group, under headings for how grave they are."""
        if self._by != "regel":
            navn = group.navn or self._say(_WITHOUT_NAME[self._by])
            yield from self.heading(" · ".join((navn, *self._numbers(group))), "-")
        for tekst, alike in groupby(group.entries, heading):
            yield self.style.bold(self._say(tekst))
            yield ""
            for entry in alike:
                yield from self._entry(entry, places)
                yield ""

    def _numbers(self, group: Group) -> Iterator[str]:
        """Say how many findings of a group are open, if any are."""
        found = [f for entry in group.entries for f in entry.findings if _is_open(f)]
        by_severity = Counter(finding.severity for finding in found)
        numbers = counted({s: by_severity[s] for s in Severity}, self._språk)
        if numbers:
            yield vis_verdi(numbers, self._språk)

    def _entry(self, entry: Entry, places: Places) -> Iterator[str]:
        new = sum(_is_new(finding) for finding in entry.findings)
        yield self._head(entry, new)
        mixed = 0 < new < len(entry.findings)
        advice = {finding.advice for finding in entry.findings}
        for n, finding in enumerate(entry.findings):
            at = places.where(finding)
            if mixed and _is_new(finding):
                at = f"{at} ({self._say(words.NEW)})"
            if self._every_place or n < _SHOWN:
                yield f"  {at}"
                yield from self._place(finding, places)
                if len(advice) > 1:
                    yield self._advice(finding)
            else:
                yield f"  {at}: {visible(finding.message)}"
        if len(advice) == 1:
            yield self._advice(entry.findings[0])
        mendable = sum(finding.fix is not None for finding in entry.findings)
        if mendable:
            all_of_it = mendable == len(entry.findings)
            tekst = words.MENDABLE if all_of_it else words.SOME_MENDABLE
            yield f"  {self._say(tekst, n=mendable)}"
        if entry.others:
            yield f"  {visible(self._say(words.CONCERNS, tjenester=entry.others))}"

    def _head(self, entry: Entry, new: int) -> str:
        finding = entry.findings[0]
        severity = self._say(SEVERITY[entry.severity])
        parts = [visible(name_in(self._språk, finding.code, finding.name))]
        if entry.tiltak is not None and self._by != "tiltak":
            parts.append(visible(entry.tiltak))
        if len(entry.findings) > 1:
            parts.append(self._say(words.PLACES, n=len(entry.findings)))
        if new == len(entry.findings):
            parts.append(self._say(words.NEW))
        elif new:
            parts.append(self._say(words.NEW_ONES, n=new))
        if entry.status is Status.EXEMPTED:
            parts.append(self._say(words.EXEMPTED))
        mark = self.style.grave(entry.severity, f"{severity} {entry.code}")
        return f"{mark} {self.style.bold(' · '.join(parts))}"

    def _place(self, finding: Finding, places: Places) -> Iterator[str]:
        yield f"  {visible(finding.message)}"
        yield from places.underlined(finding)
        yield from self._related(finding, places)
        if finding.exception is not None:
            why = justification(finding.exception, self._språk)
            yield f"  {self._say(words.EXEMPTED)}: {why}"

    def _related(self, finding: Finding, places: Places) -> Iterator[str]:
        if not finding.related:
            return
        most = len(finding.related) if self._every_place else _SHOWN
        named = [places.where(related) for related in finding.related[:most]]
        rest = len(finding.related) - len(named)
        more = f" {self._say(words.MORE, n=rest)}" if rest else ""
        listed = self.style.dim(f"{', '.join(named)}{more}")
        yield f"  {self._say(words.ALSO)} {listed}"

    def _advice(self, finding: Finding) -> str:
        return f"  {self._say(words.ADVICE)} {visible(finding.advice)}"

    def closing(self, checked: Sequence[Outcome]) -> Iterator[str]:
        """Sum up the run in words."""
        yield " ".join(sums(checked, self._språk))
        unwritten = sum(one.unwritten for one in checked)
        if unwritten:
            yield self._say(words.UNWRITTEN, n=unwritten, ord=FYLL_UT)
        if any(one.findings and not one.is_whole for one in checked):
            yield self._say(words.NOT_WHOLE)

    def _say(self, tekst: Tekst, **values: Verdi) -> str:
        return tekst.fyll(self._språk, values)


def _is_open(finding: Finding) -> bool:
    return finding.status is Status.OPEN


def _is_new(finding: Finding) -> bool:
    return _is_open(finding) and finding.new is True
