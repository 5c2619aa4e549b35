"""Services as JSON for programs: what each does, with whom, and what it can mend."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from endringsteori.output.json_lines import line, members
from endringsteori.output.puslespill.shape import Shape, each

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from endringsteori.graph import Part
    from endringsteori.model import Samarbeid
    from endringsteori.output.puslespill.service_cards import Card, ServiceCards

__all__ = ["render_services_json"]


def render_services_json(asked: ServiceCards, dato: date, version: str) -> str:
    """Give services as JSON, each on a line of its own, with every finding of each.

    Lists hold ids; `navn` gives what people call them.
    """
    shape = Shape(asked.shown)
    parts = {
        **shape.head(dato, version),
        "navn": line(shape.names(dict.fromkeys(_named(asked)))),
        "tjenester": each(_card(shape, card) for card in asked.cards),
    }
    return f"{members(parts)}\n"


def _named(asked: ServiceCards) -> Iterator[str]:
    """Give goals, measures and services, and what the services have to do."""
    teori = asked.shown.graph.teori
    yield from (one.id for one in (*teori.mål, *teori.tiltak, *teori.tjenester))
    for card in asked.cards:
        for part in card.parts:
            yield from (*part.led, *part.shared)
        yield from (samarbeid.id for samarbeid in card.collaborations)
        for lack in card.brings:
            yield from (lack.aktivitet, lack.virkemiddel)


def _card(shape: Shape, card: Card) -> dict[str, Any]:
    return {
        "id": shape.id(card.tjeneste),
        "tiltak": [_part(shape, part) for part in card.parts],
        "samarbeid": [_samarbeid(shape, card, one) for one in card.collaborations],
        "siktlinjer": [*map(shape.sight, card.sights)],
        "mangler_samarbeid": [*map(shape.plain, card.ties)],
        "kan_bidra_med": [*map(shape.plain, card.brings)],
        "må_avklare": [*map(shape.finding, card.owed)],
        "kan_bidra_til_å_avklare": [*map(shape.finding, card.helped)],
    }


def _part(shape: Shape, part: Part) -> dict[str, Any]:
    return {
        "id": shape.id(part.tiltak),
        "ansvarlig": part.answers,
        "samordner": part.coordinates,
        "partner": part.partner,
        "ansvarlig_for": shape.ids(part.led),
        "med_på": shape.ids(part.shared),
    }


def _samarbeid(shape: Shape, card: Card, samarbeid: Samarbeid) -> dict[str, Any]:
    others = (one for one in samarbeid.mellom if one != card.tjeneste)
    return {
        "id": shape.id(samarbeid.id),
        "trinn": samarbeid.trinn,
        "med": shape.ids(others),
    }
