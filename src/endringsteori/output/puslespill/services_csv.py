"""Who does what as a table for spreadsheets: a row for each task of each service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.output.puslespill import service_words as words
from endringsteori.output.puslespill.as_csv import spreadsheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.graph import Part
    from endringsteori.output.puslespill.as_csv import Row
    from endringsteori.output.puslespill.service_cards import Card, ServiceCards
    from endringsteori.output.puslespill.shown import Shown

__all__ = ["render_services_csv"]


def render_services_csv(asked: ServiceCards) -> str:
    """Give the tasks of services as CSV; a service without any has a row with empty cells."""
    shown = asked.shown
    head = tuple(column.på(shown.språk) for column in words.COLUMNS.values())
    rows = (row for card in asked.cards for row in _rows(shown, card))
    return spreadsheet(shown.stamp, head, rows)


def _rows(shown: Shown, card: Card) -> Iterator[Row]:
    service = shown.text(card.tjeneste), shown.navn(card.tjeneste)
    for part in card.parts:
        measure = shown.text(part.tiltak), shown.navn(part.tiltak)
        for role, element, others in _tasks(shown, part):
            activity = (
                (shown.text(element), shown.navn(element)) if element else ("", "")
            )
            role_ = words.ROLES[role].på(shown.språk)
            yield (*service, *measure, role_, *activity, "; ".join(others))
    if not card.parts:
        yield (*service, *("" for _ in range(len(words.COLUMNS) - len(service))))


def _tasks(shown: Shown, part: Part) -> Iterator[tuple[words.Role, str, list[str]]]:
    """Give the roles of a service in a measure, each with its activity or none.

    And with the names of the others who are in on it.
    """
    graph = shown.graph
    roles: tuple[tuple[words.Role, bool], ...] = (
        ("ansvarlig", part.answers),
        ("samordner", part.coordinates),
        ("partner", part.partner),
    )
    for role, has in roles:
        if has:
            yield role, "", _others(shown, part, graph.services_of(part.tiltak))
    activities: tuple[tuple[words.Role, tuple[str, ...]], ...] = (
        ("ansvarlig", part.led),
        ("partner", part.shared),
    )
    for role, elements in activities:
        for element in elements:
            inside = graph.services_of_activity(element)
            yield role, element, _others(shown, part, inside)


def _others(shown: Shown, part: Part, services: tuple[str, ...]) -> list[str]:
    return [shown.navn(one) for one in services if one != part.tjeneste]
