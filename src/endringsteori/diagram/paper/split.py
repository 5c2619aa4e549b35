"""Splitting a figure that is too large for its paper.

A piece holds boxes and edges. Every edge is in exactly one piece, and so is every box, as
the place where it is at home. An edge brings both its ends along, so a box may stand in
other pieces too, as a guest: there, and at home, a mark says where the box continues.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from endringsteori.diagram.ord import deler as o
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from endringsteori.diagram.paper.shares import Shares
    from endringsteori.diagram.value import Diagram, DiagramEdge

__all__ = ["Piece", "Section", "by_section", "halves", "whole"]


@dataclass(frozen=True, slots=True)
class Section:
    """Boxes that belong together, such as those of one measure, and what they are called."""

    label: str
    homes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a diagram: the boxes at home here, section by section, and its edges."""

    sections: tuple[Section, ...]
    edges: tuple[DiagramEdge, ...]

    @property
    def homes(self) -> tuple[str, ...]:
        """The boxes at home here."""
        return tuple(id_ for section in self.sections for id_ in section.homes)

    @property
    def labels(self) -> tuple[str, ...]:
        """What its sections are called."""
        return tuple(section.label for section in self.sections)

    @property
    def boxes(self) -> frozenset[str]:
        """All boxes that stand in the piece, guests included."""
        ends = (end for edge in self.edges for end in (edge.source, edge.target))
        return frozenset(self.homes).union(ends)


def whole(diagram: Diagram, shares: Shares | None = None) -> Piece:
    """Give a whole diagram as one piece, with a section for each share.

    Sections come in the order of their first boxes; what belongs to no share comes last.
    """
    if shares is None:
        homes = tuple(node.id for node in diagram.nodes)
        return Piece((Section(diagram.title, homes),), diagram.edges)
    found: dict[str, list[str]] = {}
    labels: dict[str, str] = {}
    shared = o.FELLES.på(diagram.language)
    for node in diagram.nodes:
        share = shares(node.id)
        key = share.id if share else ""
        labels[key] = share.label if share else shared
        found.setdefault(key, []).append(node.id)
    keys = sorted(found, key=lambda key: not key)
    sections = (Section(labels[key], tuple(found[key])) for key in keys)
    return Piece(tuple(sections), diagram.edges)


def by_section(piece: Piece) -> list[Piece]:
    """Cut a piece between all its sections. An edge goes with its source."""
    section_of = {
        id_: index
        for index, section in enumerate(piece.sections)
        for id_ in section.homes
    }
    edges: list[list[DiagramEdge]] = [[] for _ in piece.sections]
    for edge in piece.edges:
        edges[section_of.get(edge.source, 0)].append(edge)
    return [
        Piece((section,), tuple(mine))
        for section, mine in zip(piece.sections, edges, strict=True)
    ]


def halves(piece: Piece) -> tuple[Piece, Piece] | None:
    """Cut a piece in two; None where it cannot be cut.

    It is cut between sections where there are several. Else boxes that hang together stay
    together as far as they can, and a piece of one box is cut through its edges.
    """
    if len(piece.sections) > 1:
        return _between_sections(piece)
    (section,) = piece.sections
    if len(section.homes) > 1:
        order = _neighbours_together(piece)
        first = frozenset(order[: len(order) // 2])
        return _parted(piece, first)
    middle = len(piece.edges) // 2
    if not middle:
        return None
    guest = replace(section, homes=())
    return (
        replace(piece, edges=piece.edges[:middle]),
        Piece((guest,), piece.edges[middle:]),
    )


def _between_sections(piece: Piece) -> tuple[Piece, Piece]:
    """Cut where the two parts come nearest to the same number of boxes."""
    sizes = list(accumulate(len(section.homes) for section in piece.sections))
    at = min(range(1, len(sizes)), key=lambda n: abs(2 * sizes[n - 1] - sizes[-1]))
    first = piece.sections[:at]
    mine = frozenset(id_ for section in first for id_ in section.homes)
    return (
        Piece(first, tuple(edge for edge in piece.edges if edge.source in mine)),
        Piece(
            piece.sections[at:],
            tuple(edge for edge in piece.edges if edge.source not in mine),
        ),
    )


def _parted(piece: Piece, first: frozenset[str]) -> tuple[Piece, Piece]:
    """Cut one section in two, each half in the order it had."""
    (section,) = piece.sections
    return (
        Piece(
            (replace(section, homes=_kept(section, first)),),
            tuple(edge for edge in piece.edges if edge.source in first),
        ),
        Piece(
            (replace(section, homes=_kept(section, {*section.homes} - first)),),
            tuple(edge for edge in piece.edges if edge.source not in first),
        ),
    )


def _kept(section: Section, chosen: Collection[str]) -> tuple[str, ...]:
    return tuple(id_ for id_ in section.homes if id_ in chosen)


def _neighbours_together(piece: Piece) -> Sequence[str]:
    """Order the boxes at home so that those with an edge between them come close."""
    beside = _neighbours(piece)
    order: list[str] = []
    met: set[str] = set()
    for start in piece.homes:
        stack = [start]
        while stack:
            one = stack.pop()
            if one not in met:
                met.add(one)
                order.append(one)
                stack.extend(reversed(beside[one]))
    return order


def _neighbours(piece: Piece) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {id_: [] for id_ in piece.homes}
    for edge in piece.edges:
        if edge.source in found and edge.target in found:
            found[edge.source].append(edge.target)
            found[edge.target].append(edge.source)
    return found
