"""A figure as prose, for those who cannot see it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from endringsteori.diagram import ord as o
from endringsteori.texts import navn_på_slag

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from endringsteori.diagram.value import Column, DiagramEdge, DiagramNode, EdgeKind
    from endringsteori.texts import Ordvalg, Språk, Verdi

__all__ = ["describe", "write_prose"]


def describe(
    nodes: Iterable[DiagramNode],
    edges: Sequence[DiagramEdge],
    språk: Språk,
    ordvalg: Ordvalg,
) -> str:
    """Say in one sentence what a figure shows: how many of each kind, and arrows."""
    counted = Counter(node.kind for node in nodes)
    if not counted:
        return o.TOM.på(språk)
    numbers: tuple[Verdi, ...] = tuple(
        f"{n} {navn_på_slag(slag, ordvalg, flertall=n != 1).på(språk)}"
        for slag, n in counted.items()
    )
    return o.BESKRIVELSE.fyll(språk, {"antall": numbers, "koblinger": len(edges)})


def write_prose(
    opening: Iterable[str],
    columns: Sequence[Column],
    nodes: Sequence[DiagramNode],
    edges: Iterable[DiagramEdge],
    språk: Språk,
) -> str:
    """Write the whole figure: what is in each column, then each arrow as a sentence."""
    by_id = {node.id: node for node in nodes}
    paragraphs = ["\n".join(filter(None, opening))]
    for index, column in enumerate(columns):
        boxes = [_item(_box(node)) for node in nodes if node.column == index]
        paragraphs.append("\n".join([column.heading, *boxes]))
    arrows = [_item(sentence) for sentence in _arrows(edges, by_id, språk)]
    if arrows:
        paragraphs.append("\n".join([o.HYPOTESER.på(språk), *arrows]))
    return "\n\n".join(paragraphs) + "\n"


def _item(text: str) -> str:
    return f"- {text}"


def _box(node: DiagramNode) -> str:
    """Give what a box says, as sentences on one line."""
    marks = (mark.detail or mark.text for mark in node.marks)
    return _sentences(node.label, node.detail, *marks)


def _arrows(
    edges: Iterable[DiagramEdge], nodes: Mapping[str, DiagramNode], språk: Språk
) -> Iterator[str]:
    """Give a sentence for each arrow; those of one input are told together."""
    fed: dict[str, list[str]] = {}
    told = {edge: _kind(edge, nodes) for edge in edges}
    for edge, kind in told.items():
        if kind == "innsats":
            fed.setdefault(edge.source, []).append(nodes[edge.target].label)
    for edge, kind in told.items():
        targets: Verdi = nodes[edge.target].label
        if kind == "innsats":
            if edge.source not in fed:
                continue
            targets = tuple(fed.pop(edge.source))
        values: dict[str, Verdi] = {"fra": nodes[edge.source].label, "til": targets}
        claim = o.SETNINGER[kind].fyll(språk, values)
        reason = edge.label.strip()
        said = f"{claim}, {o.FORDI.på(språk)} {reason}" if reason else claim
        marks = (mark.detail or mark.text for mark in edge.marks)
        yield _sentences(said, *marks)


def _kind(edge: DiagramEdge, nodes: Mapping[str, DiagramNode]) -> EdgeKind:
    """Say how an arrow is told: what is put in is no «if», written or implied."""
    plain = not (edge.label.strip() or edge.marks)
    from_input = edge.kind == "fører_til" and nodes[edge.source].kind == "innsats"
    return "innsats" if plain and from_input else edge.kind


def _sentences(*parts: str) -> str:
    """Put parts after each other as sentences."""
    said = (part[:1].upper() + part[1:] for part in parts if part)
    ended = (p if p.endswith((".", "!", "?", "…")) else f"{p}." for p in said)
    return " ".join(ended)
