"""The graph of a theory as networkx knows graphs, for algorithms that we do not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from networkx import MultiDiGraph

    from endringsteori.graph.links import Links
    from endringsteori.graph.values import Edge

__all__ = ["to_networkx"]


def to_networkx(links: Links) -> MultiDiGraph[str]:
    """Build a `networkx.MultiDiGraph` of a theory, its own to change.

    Nodes are elements (`tiltak/id`, or `id` for a shared effekt or a mål) in document
    order, with `slag` (innsats, aktivitet, resultat, virkning, effekt, mål), `rank` (0
    to 5), `navn`, and `tiltak` (its id, or None).

    Edges have their `kind` as key: `fører_til`, `bidrar_til`, `implied` or `forsterker`.
    Their attributes are `kind`, `implied` and `forsterker` (bool, to filter by), and what
    the hypothesis says: `fordi`, `tillit` and `virker_etter` (text or None), `nødvendig`
    (bool), `forutsetninger` and `kunnskap` (tuples of ids). Only edges with neither
    `implied` nor `forsterker` are hypotheses. Subgoals are no edges.
    """
    from networkx import MultiDiGraph  # noqa: PLC0415 - costs 100 ms; few ask for it

    graph: MultiDiGraph[str] = MultiDiGraph()
    for node in links.nodes():
        graph.add_node(
            node.element,
            slag=node.slag,
            rank=node.rank,
            navn=node.navn,
            tiltak=node.tiltak,
        )
    for edge in (*links.edges(implied=True), *links.reinforcing()):
        graph.add_edge(edge.source, edge.target, key=edge.kind, **_attributes(edge))
    return graph


def _attributes(edge: Edge) -> dict[str, object]:
    hypotese = edge.hypotese
    delay = hypotese.virker_etter if hypotese else None
    return {
        "kind": edge.kind,
        "implied": edge.kind == "implied",
        "forsterker": edge.kind == "forsterker",
        "fordi": edge.fordi,
        "tillit": hypotese.tillit if hypotese else None,
        "virker_etter": None if delay is None else str(delay),
        "nødvendig": bool(hypotese and hypotese.nødvendig),
        "forutsetninger": hypotese.forutsetninger if hypotese else (),
        "kunnskap": hypotese.kunnskap if hypotese else (),
    }
