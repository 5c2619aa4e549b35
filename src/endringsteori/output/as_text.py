"""Findings as text for a terminal: what to take hold of first, then everything in groups."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from endringsteori.checking import groups, pick, summary
from endringsteori.diagnostics import Severity, Status
from endringsteori.output import words
from endringsteori.output.place import Places, where
from endringsteori.output.snippet import visible
from endringsteori.output.style import Style
from endringsteori.texts import vis_verdi

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from endringsteori.checking import Checked, Entry, Group, Grouping
    from endringsteori.diagnostics import Exempted, Finding
    from endringsteori.texts import Språk, Tekst, Verdi

__all__ = ["render_text"]

_SHOWN: Final = 3
"""How many places of an entry, and how many related places, are shown in full."""

_WITHOUT_NAME: Final = {"tiltak": words.SHARED, "tjeneste": words.UNOWNED}
"""What a group is called that is of no measure, or of no service."""


def render_text(
    checked: Sequence[Checked],
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
    lines = [*shown.picks(checked)]
    for one in checked:
        if len(checked) > 1 and one.findings:
            lines += shown.heading(one.project.name, "=")
        places = Places(one, shown.style)
        for group in groups(one.graph, one.findings, by):
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

    def picks(self, checked: Sequence[Checked]) -> Iterator[str]:
        picked = pick(checked)
        if not picked:
            return
        yield self.style.bold(self._say(words.PICKS[len(picked) - 1]))
        yield ""
        for number, one in enumerate(picked, start=1):
            finding = one.finding
            yield f"{number}. {visible(finding.message)}"
            yield f"   {visible(finding.advice)}"
            more = one.alike - 1
            also = f", {self._say(words.ALIKE, n=more)}" if more else ""
            at = where(one.checked, finding)
            yield self.style.dim(f"   {at} ({finding.code}{also})")
            yield ""

    def group(self, group: Group, places: Places) -> Iterator[str]:
        """Tell the entries of one group, under headings for how grave they are."""
        if self._by != "regel":
            navn = group.navn or self._say(_WITHOUT_NAME[self._by])
            yield from self.heading(" · ".join((navn, *self._numbers(group))), "-")
        for tekst, alike in groupby(group.entries, _heading):
            yield self.style.bold(self._say(tekst))
            yield ""
            for entry in alike:
                yield from self._entry(entry, places)
                yield ""

    def _numbers(self, group: Group) -> Iterator[str]:
        """Say how many findings of a group are open, if any are."""
        found = [f for entry in group.entries for f in entry.findings]
        counted = self._counted(
            {
                severity: sum(_is_open(f) and f.severity is severity for f in found)
                for severity in Severity
            }
        )
        if counted:
            yield vis_verdi(counted, self._språk)

    def _entry(self, entry: Entry, places: Places) -> Iterator[str]:
        yield self._head(entry)
        advice = {finding.advice for finding in entry.findings}
        for n, finding in enumerate(entry.findings):
            if self._every_place or n < _SHOWN:
                yield from self._place(finding, places)
                if len(advice) > 1:
                    yield self._advice(finding)
            else:
                yield f"  {places.where(finding)}: {visible(finding.message)}"
        if len(advice) == 1:
            yield self._advice(entry.findings[0])
        if entry.others:
            yield f"  {visible(self._say(words.CONCERNS, tjenester=entry.others))}"

    def _head(self, entry: Entry) -> str:
        finding = entry.findings[0]
        severity = self._say(words.SEVERITY[entry.severity])
        parts = [visible(finding.name)]
        if entry.tiltak is not None and self._by != "tiltak":
            parts.append(visible(entry.tiltak))
        if len(entry.findings) > 1:
            parts.append(self._say(words.PLACES, n=len(entry.findings)))
        if entry.status is Status.EXEMPTED:
            parts.append(self._say(words.EXEMPTED))
        mark = self.style.grave(entry.severity, f"{severity} {entry.code}")
        return f"{mark} {self.style.bold(' · '.join(parts))}"

    def _place(self, finding: Finding, places: Places) -> Iterator[str]:
        yield f"  {places.where(finding)}"
        yield f"  {visible(finding.message)}"
        yield from places.underlined(finding)
        yield from self._related(finding, places)
        if finding.exception is not None:
            yield f"  {self._exempted(finding.exception)}"

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

    def _exempted(self, exempted: Exempted) -> str:
        parts = [f"{self._say(words.EXEMPTED)}: {visible(exempted.begrunnelse)}"]
        if exempted.hvem is not None:
            parts.append(visible(exempted.hvem))
        if exempted.utløper is not None:
            parts.append(self._say(words.EXPIRES, dato=exempted.utløper))
        return " · ".join(parts)

    def closing(self, checked: Sequence[Checked]) -> Iterator[str]:
        """Sum up the run in words."""
        total = summary(checked)
        numbers = {
            Severity.ERROR: total.feil,
            Severity.WARNING: total.advarsel,
            Severity.NOTE: total.merknad,
        }
        counted = self._counted(numbers)
        if not counted and not total.unntatt:
            yield self._say(words.NOTHING)
            return
        sentences = [self._say(words.IN_ALL, hva=counted)] if counted else []
        if total.unntatt:
            sentences.append(self._say(words.EXEMPTED_IN_ALL, n=total.unntatt))
        sentences.append(self._threshold(checked, total.counting))
        yield " ".join(sentences)
        if any(one.loaded.lost for one in checked):
            yield self._say(words.NOT_WHOLE)

    def _counted(self, numbers: Mapping[Severity, int]) -> tuple[str, ...]:
        return tuple(
            self._say(words.COUNTED[severity], n=n)
            for severity, n in numbers.items()
            if n
        )

    def _threshold(self, checked: Sequence[Checked], counting: int) -> str:
        levels = sorted({one.settings.terskel for one in checked})
        terskel = tuple(words.SEVERITY[level] for level in levels)
        if counting:
            return self._say(words.COUNTING, n=counting, terskel=terskel)
        return self._say(words.NONE_COUNTING, terskel=terskel)

    def _say(self, tekst: Tekst, **values: Verdi) -> str:
        return tekst.fyll(self._språk, values)


def _is_open(finding: Finding) -> bool:
    return finding.status is Status.OPEN


def _heading(entry: Entry) -> Tekst:
    if entry.status is Status.EXEMPTED:
        return words.EXEMPTED_HEADING
    return words.HEADINGS[entry.severity]
