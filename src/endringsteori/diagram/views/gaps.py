"""Ties that the work calls for and that are not there, as ET401, ET402 and ET403 ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from endringsteori.diagram.ord import visninger as v

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.graph import TheoryGraph
    from endringsteori.texts import Språk

__all__ = ["Gap", "gaps"]


class Gap(NamedTuple):
    """Two services that lack a tie, by code point.

    `told` are sentences without a full stop: what is missing, and in which of `measures`.
    """

    services: tuple[str, str]
    told: tuple[str, ...]
    measures: tuple[str, ...]

    @property
    def element(self) -> str:
        """What findings about the two call them."""
        return "+".join(self.services)


def gaps(graf: TheoryGraph, språk: Språk) -> tuple[Gap, ...]:
    """Give every two services that lack a tie, in the order they are first met."""
    found: dict[tuple[str, str], dict[str, list[str]]] = {}
    for services, what, measures in _asked(graf, språk):
        by_what = found.setdefault(services, {})
        by_what.setdefault(what, []).extend(measures)
    return tuple(_gap(graf, pair, by_what, språk) for pair, by_what in found.items())


def _asked(
    graf: TheoryGraph, språk: Språk
) -> Iterator[tuple[tuple[str, str], str, tuple[str, ...]]]:
    """Ask the graph what the rules ask it."""
    words = {
        "samarbeid": v.MANGLER_SAMARBEID,
        "trinn": v.FOR_LAVT_TRINN,
        "samordning": v.MANGLER_SAMORDNING,
    }
    for tie in graf.missing_ties():
        said = words[tie.kind].fyll(språk, {"trinn": tie.step})
        yield tie.services, said, tie.tiltak


def _gap(
    graf: TheoryGraph,
    pair: tuple[str, str],
    by_what: dict[str, list[str]],
    språk: Språk,
) -> Gap:
    parallel = v.MANGLER_SAMORDNING.på(språk)
    told: list[str] = []
    for what, measures in by_what.items():
        where = v.SAMME_MÅL if what == parallel else v.MØTES_I
        names = tuple(map(graf.navn, dict.fromkeys(measures)))
        told += what, where.fyll(språk, {"tiltak": names})
    all_ = (tiltak for measures in by_what.values() for tiltak in measures)
    return Gap(pair, tuple(told), tuple(dict.fromkeys(all_)))
