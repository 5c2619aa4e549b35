"""Findings as people see them: one entry per rule and measure, and groups of entries."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from endringsteori.checking.mending import Mendings
from endringsteori.diagnostics import Status
from endringsteori.lean import dataclass
from endringsteori.model.masking import mask_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from endringsteori.diagnostics import Finding, Severity
    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Teori

__all__ = ["Entry", "Group", "Grouping", "entries", "groups"]

Grouping: TypeAlias = Literal["regel", "tiltak", "tjeneste"]


@dataclass(frozen=True, slots=True)
class Entry:
    """The findings of one rule in one measure, all open or all excepted, in their order.

    `tiltak` is the name of the measure; None for what stands outside the measures.
    `others` are the names of services that the mend needs beside the one that answers
    for it, told where findings are grouped by service.
    """

    tiltak: str | None
    findings: tuple[Finding, ...]
    others: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """The code that all of them share."""
        return self.findings[0].code

    @property
    def severity(self) -> Severity:
        """How grave each of them is."""
        return self.findings[0].severity

    @property
    def status(self) -> Status:
        """Whether they are open, or excepted."""
        return self.findings[0].status


@dataclass(frozen=True, slots=True)
class Group:
    """Entries that stand under one heading.

    `navn` is that of the measure or the service; None for what stands outside the
    measures, for what nobody answers for, and where findings are grouped by rule alone.
    """

    navn: str | None
    entries: tuple[Entry, ...]


def entries(teori: Teori, findings: Iterable[Finding]) -> tuple[Entry, ...]:
    """Group the findings of one project by rule and measure.

    Open ones come before excepted ones, then the gravest first, then by code, then as
    their first findings stand.
    """
    names = _measures(teori)
    gathered: dict[tuple[Status, str, str | None], list[Finding]] = {}
    for finding in findings:
        place = (finding.status, finding.code, _home(finding, names))
        gathered.setdefault(place, []).append(finding)
    made = (
        Entry(None if measure is None else names[measure], tuple(found))
        for (_, _, measure), found in gathered.items()
    )
    return tuple(sorted(made, key=_order))


def groups(
    graph: TheoryGraph, findings: Iterable[Finding], by: Grouping
) -> tuple[Group, ...]:
    """Group the findings of one project for people, groups without findings left out.

    `tiltak`: what stands outside the measures first, then the measures in document
    order. `tjeneste`: by the service that can mend, in document order, and last what
    nobody answers for. `regel`: one group, if there is anything.
    """
    if by == "tiltak":
        return _by_measure(graph.teori, findings)
    if by == "tjeneste":
        return _by_service(graph, findings)
    found = entries(graph.teori, findings)
    return (Group(None, found),) if found else ()


def _by_measure(teori: Teori, findings: Iterable[Finding]) -> tuple[Group, ...]:
    names = _measures(teori)
    gathered: dict[str | None, list[Finding]] = {home: [] for home in (None, *names)}
    for finding in findings:
        gathered[_home(finding, names)].append(finding)
    return tuple(
        Group(None if home is None else names[home], entries(teori, inside))
        for home, inside in gathered.items()
        if inside
    )


def _by_service(graph: TheoryGraph, findings: Iterable[Finding]) -> tuple[Group, ...]:
    mask = mask_of(graph.teori)
    names = {tjeneste.id: mask(tjeneste.navn) for tjeneste in graph.teori.tjenester}
    mendings = Mendings(graph)
    told = {finding: mendings.of(finding) for finding in findings}
    gathered: dict[str | None, list[Finding]] = {home: [] for home in (*names, None)}
    for finding, mending in told.items():
        gathered[mending.tjeneste].append(finding)

    def others(entry: Entry) -> tuple[str, ...]:
        needed = {id_ for finding in entry.findings for id_ in told[finding].others}
        return tuple(navn for id_, navn in names.items() if id_ in needed)

    return tuple(
        Group(
            None if home is None else names[home],
            tuple(
                replace(entry, others=others(entry))
                for entry in entries(graph.teori, inside)
            ),
        )
        for home, inside in gathered.items()
        if inside
    )


def _measures(teori: Teori) -> Mapping[str, str]:
    """Give the names of the measures by their ids, both as findings show them."""
    mask = mask_of(teori)
    return {mask(tiltak.id): mask(tiltak.navn) for tiltak in teori.tiltak}


def _home(finding: Finding, measures: Container[str]) -> str | None:
    """Give the measure that a finding stands in; a hypothesis stands where it begins."""
    home = finding.element.partition("->")[0].partition("/")[0]
    return home if home in measures else None


def _order(entry: Entry) -> tuple[bool, int, str]:
    return entry.status is Status.EXEMPTED, entry.severity.rank, entry.code
