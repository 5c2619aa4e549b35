"""The overlay of findings: what should be seen to, where it stands in the figure."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.diagnostics import Severity, Status
from endringsteori.diagram.ord import funn as o
from endringsteori.diagram.prose import write_prose
from endringsteori.diagram.value import LegendEntry, Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from endringsteori.diagnostics import Finding
    from endringsteori.diagram.kinds import MarkKind
    from endringsteori.diagram.value import Diagram
    from endringsteori.texts import Språk, Verdi

__all__ = ["NOTES_SHOWN", "with_findings"]

NOTES_SHOWN: Final = 8
"""Findings about the whole that are told below a figure; the rest are counted."""

_KINDS: Final[dict[Severity, MarkKind]] = {
    Severity.ERROR: "feil",
    Severity.WARNING: "advarsel",
    Severity.NOTE: "merknad",
}
_Place: TypeAlias = "str | tuple[str, str]"
"""The id of a box, or the ends of an arrow."""


def with_findings(diagram: Diagram, findings: Iterable[Finding]) -> Diagram:
    """Mark the open findings on the boxes and arrows that they are about.

    A finding about an indicator marks what it measures, one about an assumption the
    arrows that rest on it, and one about two services what stands between them, or where
    they meet. One about what the whole figure is about is told below it, and the rest are
    counted there.
    """
    open_ = [finding for finding in findings if finding.status is Status.OPEN]
    open_.sort(key=lambda finding: (finding.severity.rank, finding.code))
    where = _where(diagram)
    found: dict[_Place, list[Finding]] = {}
    loose: list[Finding] = []
    for finding in open_:
        places = _places(finding, where)
        for place in places:
            found.setdefault(place, []).append(finding)
        if not places:
            loose.append(finding)
    språk = diagram.language
    nodes = tuple(
        replace(node, marks=(*node.marks, *_marks(found.get(node.id, ()), språk)))
        for node in diagram.nodes
    )
    edges = tuple(
        replace(edge, marks=(*edge.marks, *_marks(found.get(ends, ()), språk)))
        for edge in diagram.edges
        for ends in [(edge.source, edge.target)]
    )
    placed = {id(one): one for there in found.values() for one in there}
    marked = replace(
        diagram,
        nodes=nodes,
        edges=edges,
        legend=(*diagram.legend, *_legend(placed.values(), språk)),
        notes=(*diagram.notes, *_notes(loose, diagram, any_placed=bool(placed))),
    )
    return replace(marked, text=write_prose(marked))


def _where(diagram: Diagram) -> Mapping[str, Sequence[_Place]]:
    """Give where in a figure each thing that a finding can be about is shown."""
    where: dict[str, dict[_Place, None]] = {}
    for node in diagram.nodes:
        for shown in (node.id, *(reading.id for reading in node.readings)):
            where.setdefault(shown, {})[node.id] = None
    for edge in diagram.edges:
        ends = edge.source, edge.target
        names = ("->".join(ends), *(condition.id for condition in edge.conditions))
        for shown in names:
            where.setdefault(shown, {})[ends] = None
    return {name: tuple(places) for name, places in where.items()}


def _places(
    finding: Finding, where: Mapping[str, Sequence[_Place]]
) -> tuple[_Place, ...]:
    """Give where a finding is to be marked: at its element; a pair of services where they meet.

    What other findings mention is not what they are about, and is not marked.
    """
    key = finding.key or ""
    if "+" in key and key in where:
        return tuple(where[key])
    if finding.element in where:
        return tuple(where[finding.element])
    meeting = finding.related if "+" in key else ()
    around = (where.get(one.element, ()) for one in meeting)
    return tuple(dict.fromkeys(place for places in around for place in places))


def _marks(findings: Iterable[Finding], språk: Språk) -> Iterator[Mark]:
    """Give one mark for each code; its shape tells how grave it is."""
    by_code: dict[str, list[Finding]] = {}
    for finding in findings:
        by_code.setdefault(finding.code, []).append(finding)
    for code, same in by_code.items():
        severity = same[0].severity
        messages = " ".join(dict.fromkeys(finding.message for finding in same))
        values: dict[str, Verdi] = {
            "alvor": o.ALVOR[severity],
            "kode": code,
            "melding": messages,
        }
        text = f"{code} × {len(same)}" if len(same) > 1 else code
        yield Mark(_KINDS[severity], text, o.FUNN.fyll(språk, values))


def _legend(findings: Iterable[Finding], språk: Språk) -> Iterator[LegendEntry]:
    counted = Counter(finding.severity for finding in findings)
    for severity in Severity:
        if counted[severity]:
            said = o.ANTALL[severity].fyll(språk, {"n": counted[severity]})
            yield LegendEntry(_KINDS[severity], said)


def _notes(
    loose: Sequence[Finding], diagram: Diagram, *, any_placed: bool
) -> Iterator[str]:
    """Tell what the whole figure is to be seen to for, and count what is elsewhere."""
    språk = diagram.language
    subjects = {*diagram.key.split(".")[1:], *(group.id for group in diagram.groups)}
    own = [finding for finding in loose if finding.element in subjects]
    for finding in own[:NOTES_SHOWN]:
        values: dict[str, Verdi] = {
            "alvor": o.ALVOR[finding.severity],
            "kode": finding.code,
            "melding": finding.message,
        }
        said = o.FUNN.fyll(språk, values)
        yield said[:1].upper() + said[1:]
    if len(own) > NOTES_SHOWN:
        yield o.FLERE.fyll(språk, {"n": len(own) - NOTES_SHOWN})
    if len(own) < len(loose):
        yield o.ANDRE.fyll(språk, {"n": len(loose) - len(own)})
    if not own and not any_placed:
        yield o.INGEN.på(språk)
