"""A figure as prose, for those who cannot see it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.naming import told_apart
from endringsteori.diagram.ord import felles as o
from endringsteori.diagram.ord.koblinger import SETNINGER, TILTAKETS_SETNINGER
from endringsteori.diagram.ord.slag import kind_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from endringsteori.diagram.kinds import EdgeKind
    from endringsteori.diagram.value import (
        Diagram,
        DiagramEdge,
        DiagramNode,
        Reading,
        ReadingPoint,
    )
    from endringsteori.texts import Ordvalg, Språk, Tekst, Verdi

__all__ = ["describe", "tell_arrow", "tell_point", "tell_reading", "write_prose"]

_ENDS: Final = ".!?…"
_TOLD_BY_SOURCE: Final[frozenset[EdgeKind]] = frozenset({"innsats", "møter", "gjør"})
_TOLD_BY_TARGET: Final[frozenset[EdgeKind]] = frozenset(
    {"trinn_1", "trinn_2", "trinn_3", "trinn_4", "mangler", "ikke_med"}
)


def describe(
    nodes: Iterable[DiagramNode],
    edges: Sequence[DiagramEdge],
    språk: Språk,
    ordvalg: Ordvalg,
    empty: Tekst = o.TOM,
) -> str:
    """Say in one sentence what a figure shows: how many of each kind, and arrows."""
    counted = Counter(node.kind for node in nodes)
    if not counted:
        return empty.på(språk)
    numbers: tuple[Verdi, ...] = tuple(
        f"{n} {kind_name(kind, ordvalg, flertall=n != 1).på(språk)}"
        for kind, n in counted.items()
    )
    return o.BESKRIVELSE.fyll(språk, {"antall": numbers, "koblinger": len(edges)})


def write_prose(diagram: Diagram) -> str:
    """Write the whole figure: what is in each column or lane, then each arrow."""
    opening = (diagram.title, diagram.subtitle, diagram.description)
    paragraphs = ["\n".join(filter(None, opening))]
    for heading, nodes in _sections(diagram):
        boxes = [_item(_box(node, diagram.language)) for node in nodes]
        paragraphs.append("\n".join([heading, *boxes]))
    arrows = [_item(sentence) for sentence in _arrows(diagram)]
    if arrows:
        paragraphs.append("\n".join([o.HYPOTESER.på(diagram.language), *arrows]))
    if diagram.notes:
        notes = [_item(note) for note in diagram.notes]
        paragraphs.append("\n".join([o.MERK.på(diagram.language), *notes]))
    return "\n\n".join(paragraphs) + "\n"


def _sections(diagram: Diagram) -> Iterator[tuple[str, list[DiagramNode]]]:
    """Give the boxes under their headings: columns, else lanes and then kinds."""
    for index, column in enumerate(diagram.columns):
        inside = [n for n in diagram.nodes if n.column == index]
        if diagram.arrangement == "grid":
            yield from _rows(diagram, column.heading, inside)
        else:
            yield column.heading, inside
    if diagram.columns:
        return
    for lane in diagram.lanes:
        yield lane.label, [n for n in diagram.nodes if n.lane == lane.id]
    loose = [node for node in diagram.nodes if node.lane is None]
    for kind in dict.fromkeys(node.kind for node in loose):
        heading = kind_name(kind, flertall=True).på(diagram.language).capitalize()
        yield heading, [node for node in loose if node.kind == kind]


def _rows(
    diagram: Diagram, heading: str, inside: Sequence[DiagramNode]
) -> Iterator[tuple[str, list[DiagramNode]]]:
    """Give the rows of a grid under the heading of each lane, and its heads under theirs."""
    for lane in diagram.lanes:
        members = [node for node in inside if node.lane == lane.id]
        if members:
            yield f"{heading} – {lane.label}", members
    loose = [node for node in inside if node.lane is None]
    if loose or not inside:
        yield heading, loose


def _item(text: str) -> str:
    return f"- {text}"


def _box(node: DiagramNode, språk: Språk) -> str:
    """Give what a box says, as sentences on one line."""
    marks = (
        mark.detail or mark.text
        for mark in node.marks
        if not (mark.kind == "måles" and node.readings)
    )
    readings = (tell_reading(reading, språk) for reading in node.readings)
    return _sentences(node.label, node.detail, *marks, *readings)


def tell_reading(reading: Reading, språk: Språk) -> str:
    """Tell what an indicator shows: its name, and the points that there are."""
    points = ((o.STARTET, reading.start), (o.SISTE, reading.latest))
    said = [tekst.fyll(språk, {"verdi": tell_point(p)}) for tekst, p in points if p]
    said = said or [o.INGEN_MÅLINGER.på(språk)]
    if reading.aim:
        said.append(o.AMBISJON.fyll(språk, {"verdi": tell_point(reading.aim)}))
    return f"{reading.label}: {', '.join(said)}"


def tell_point(point: ReadingPoint | None) -> str:
    """Write a value with its time in brackets; a dash where there is none."""
    if point is None:
        return "–"
    return f"{point.value} ({point.when})" if point.when else point.value


def _arrows(diagram: Diagram) -> Iterator[str]:
    """Give a sentence for each arrow; those that say the same are told together."""
    names = told_apart(diagram)
    nodes = {
        node.id: node
        if names[node.id] == node.label
        else replace(node, label=names[node.id])
        for node in diagram.nodes
    }
    told: dict[object, list[DiagramEdge]] = {}
    for edge in diagram.edges:
        told.setdefault(_together(edge, nodes), []).append(edge)
    for edges in told.values():
        yield tell_arrow(edges, nodes, diagram.language)


def _together(edge: DiagramEdge, nodes: Mapping[str, DiagramNode]) -> object:
    """Give what arrows must share to be told in one sentence."""
    kind = _kind(edge, nodes)
    if kind in _TOLD_BY_SOURCE:
        return kind, edge.source
    if kind in _TOLD_BY_TARGET:
        return kind, None, edge.target
    return edge.kind, edge.source, edge.target


def tell_arrow(
    edges: Sequence[DiagramEdge], nodes: Mapping[str, DiagramNode], språk: Språk
) -> str:
    """Tell arrows of one kind that share an end, with reason, marks and assumptions."""
    edge, *_ = edges
    sources = dict.fromkeys([edge.source for edge in edges])
    targets = dict.fromkeys([edge.target for edge in edges])
    values: dict[str, Verdi] = {
        "fra": tuple([nodes[source].label for source in sources]),
        "til": tuple([nodes[target].label for target in targets]),
    }
    claim = _sentence(edge, nodes).fyll(språk, values)
    reason = edge.label.strip()
    said = f"{claim}, {o.FORDI.på(språk)} {reason}" if reason else claim
    marks = [mark.detail or mark.text for mark in edge.marks]
    resting = [
        f"{c.label} ({c.status.text})" if c.status else c.label for c in edge.conditions
    ]
    assumed = [o.FORUTSETTER.fyll(språk, {"navn": name}) for name in resting]
    more = nodes[edge.target].detail if edge.kind == "mangler" else ""
    return _sentences(said, *marks, *assumed, more)


def _sentence(edge: DiagramEdge, nodes: Mapping[str, DiagramNode]) -> Tekst:
    kind = _kind(edge, nodes)
    if nodes[edge.source].kind == "tiltak" and kind in TILTAKETS_SETNINGER:
        return TILTAKETS_SETNINGER[kind]
    return SETNINGER[kind]


def _kind(edge: DiagramEdge, nodes: Mapping[str, DiagramNode]) -> EdgeKind:
    """Say how an arrow is told: what is put in is no «if», written or implied."""
    if edge.kind != "fører_til" or nodes[edge.source].kind != "innsats":
        return edge.kind
    more = edge.label.strip() or edge.marks or edge.conditions
    return edge.kind if more else "innsats"


def _sentences(*parts: str) -> str:
    """Put parts after each other as sentences."""
    said = [part[0].upper() + part[1:] for part in parts if part]
    return " ".join([part if part[-1] in _ENDS else f"{part}." for part in said])
