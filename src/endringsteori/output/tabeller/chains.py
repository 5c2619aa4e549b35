"""The tables of the chains: links, arrows, and the hypotheses behind them."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from endringsteori.output.tabeller.outward import number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.graph import EdgeKind, Node
    from endringsteori.output.tabeller.outward import Outward
    from endringsteori.output.tabeller.rows import Hypoteserad, Koblingsrad, Leddrad

__all__ = ["arrows", "hypotheses", "links"]

_KINDS: Final[Mapping[EdgeKind, str]] = {
    "fører_til": "fører_til",
    "bidrar_til": "bidrar_til",
    "implied": "underforstått",
    "forsterker": "forsterker",
}


def links(out: Outward) -> Iterator[Leddrad]:
    """Give the links of every measure, then the effects that several share."""
    for node in out.graph.nodes():
        if node.slag != "mål":
            yield _link(out, node)


def _link(out: Outward, node: Node) -> Leddrad:
    thing, graph = node.thing, out.graph
    is_activity = node.slag == "aktivitet"
    responsible = graph.responsible(node.element) if is_activity else None
    return {
        "id": out.id(node.element),
        "tiltak": out.key(node.tiltak),
        "slag": node.slag,
        "rang": node.rank,
        "navn": out.text(node.navn),
        "ansvarlig": out.key(responsible),
        "oppstart": getattr(thing, "oppstart", None),
        "årsverk": number(getattr(thing, "årsverk", None)),
        "beløp": number(getattr(thing, "beløp", None)),
        "sikt": getattr(thing, "sikt", None),
        "utilsiktet": node.utilsiktet,
        "gjenstår": out.maybe(node.gjenstår),
        "målt": graph.measured(node.element),
    }


def arrows(out: Outward) -> Iterator[Koblingsrad]:
    """Give every arrow: what is written, what an input feeds unsaid, and feedback."""
    graph = out.graph
    for edge in chain(graph.edges(implied=True), graph.reinforcing()):
        yield {
            "fra": out.id(edge.source),
            "til": out.id(edge.target),
            "slag": _KINDS[edge.kind],
            "tiltak": out.key(graph.node(edge.source).tiltak),
        }


def hypotheses(out: Outward) -> Iterator[Hypoteserad]:
    """Give the hypotheses: the arrows that are written, with what is said of them."""
    for edge in out.graph.edges():
        hypotese = edge.hypotese
        assert hypotese is not None  # noqa: S101 - only what is unsaid has none
        after = hypotese.virker_etter
        yield {
            "id": out.id(edge.element),
            "fra": out.id(edge.source),
            "til": out.id(edge.target),
            "tiltak": out.key(out.graph.node(edge.source).tiltak),
            "fordi": out.maybe(hypotese.fordi),
            "tillit": hypotese.tillit,
            "virker_etter": None if after is None else str(after),
            "nødvendig": hypotese.nødvendig,
        }
