"""What the script of a page knows of a figure, besides what is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from endringsteori.diagram.prose import tell_reading
from endringsteori.diagram.render.html import ord as o

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from endringsteori.diagram.facets import Facets
    from endringsteori.diagram.kinds import EdgeKind, MarkKind
    from endringsteori.diagram.paper.paper import Page
    from endringsteori.diagram.value import (
        Diagram,
        DiagramEdge,
        DiagramNode,
        Mark,
    )
    from endringsteori.texts import Språk

__all__ = ["Choice", "choices", "figure_data", "words"]

Choice: TypeAlias = "tuple[str, str, tuple[tuple[str, list[str]], ...]]"
"""A filter: its name in the document, its label, and each value with the ids of its boxes."""

_FINDINGS: Final[frozenset[MarkKind]] = frozenset({"feil", "advarsel", "merknad"})
_BACK: Final[frozenset[EdgeKind]] = frozenset({"forsterker"})
_FEWEST: Final = 2


def choices(pages: Sequence[Page], facets: Facets, språk: Språk) -> list[Choice]:
    """Give the filters that tell the boxes of these pages apart."""
    ids = dict.fromkeys(node.id for page in pages for node in page.diagram.nodes)
    found: list[Choice] = []
    for name, belongs in facets.items():
        values: dict[str, tuple[str, list[str]]] = {}
        for id_ in ids:
            for share in belongs(id_):
                values.setdefault(share.id, (share.label, []))[1].append(id_)
        if len(values) >= _FEWEST:
            by_name = sorted(values.values(), key=lambda value: value[0].casefold())
            found.append((name, o.FASETTER[name].på(språk), tuple(by_name)))
    return found


def words(språk: Språk) -> dict[str, str]:
    """Give what the script says in one language, with its places kept as they are."""
    return {key: text.på(språk) for key, text in o.I_PANELET.items()}


def figure_data(page: Page) -> dict[str, list[dict[str, Any]]]:
    """Tell of the boxes and arrows of a page, in the order that they are drawn.

    `rad` is the row in the table of boxes or of arrows.
    """
    diagram = page.diagram
    rows = {node.id: row for row, node in enumerate(diagram.nodes)}
    paths = {_ends(edge): row for row, edge in enumerate(diagram.edges)}
    told = {entry.sign: entry.text for entry in diagram.legend}
    return {
        "bokser": [
            {**_box(diagram.nodes[rows[at.node.id]], diagram), "rad": rows[at.node.id]}
            for at in page.layout.nodes
        ],
        "piler": [
            {
                **_arrow(diagram.edges[paths[_ends(at.edge)]]),
                "ord": told.get(at.edge.kind, ""),
                "vei": page.theme.edges[at.edge.kind].arrow
                and at.edge.kind not in _BACK,
                "rad": paths[_ends(at.edge)],
            }
            for at in page.layout.edges
        ],
    }


def _ends(edge: DiagramEdge) -> tuple[str, str, str]:
    return edge.kind, edge.source, edge.target


def _box(node: DiagramNode, diagram: Diagram) -> dict[str, object]:
    return {
        "id": node.id,
        "slag": node.kind_label,
        "navn": node.label or node.id,
        "kolonne": node.column,
        "detalj": node.detail,
        "målinger": [tell_reading(one, diagram.language) for one in node.readings],
        **_marks(node.marks),
    }


def _arrow(edge: DiagramEdge) -> dict[str, object]:
    resting = (
        f"{c.label} ({c.status.text})" if c.status else c.label for c in edge.conditions
    )
    return {
        "fra": edge.source,
        "til": edge.target,
        "fordi": edge.label.strip(),
        "vilkår": list(resting),
        **_marks(edge.marks),
    }


def _marks(marks: Iterable[Mark]) -> dict[str, object]:
    """Part the marks in findings and others, each told in full."""
    told: dict[str, list[str]] = {"funn": [], "merker": []}
    for mark in marks:
        name = "funn" if mark.kind in _FINDINGS else "merker"
        told[name].append(mark.detail or mark.text)
    return {**told}
