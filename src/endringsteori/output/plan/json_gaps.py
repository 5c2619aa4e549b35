"""What plans do not hold together, as objects for JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from endringsteori.output.plan.planned import Planned

    _Objects: TypeAlias = Iterator[dict[str, Any]]

__all__ = ["UNTYPED", "gaps"]

UNTYPED: Final = "uten_type"
"""Stands for money that does not say which type it is."""


def gaps(planned: Planned) -> Mapping[str, Iterable[dict[str, Any]]]:
    """Give each kind of gap under its name; of one plan only what belongs to it."""
    return {
        "mål_uten_plan": _goals_outside(planned),
        "tiltak_uten_plan": _measures_outside(planned),
        "planer_uten_mål": _empty(planned),
        "mål_uten_gjeldende_plan": _unbound(planned),
        "slutter_før_målet": _ending(planned),
        "bare_prosjektmidler": _soft_goals(planned),
        "tiltak_uten_drift": _soft_measures(planned),
    }


def _ids(planned: Planned, elements: Iterable[str]) -> list[str]:
    return [planned.mask(element) for element in elements]


def _goals_outside(planned: Planned) -> _Objects:
    if planned.chosen is None:
        for mål in planned.graph.goals_in_no_plan():
            yield {"mål": planned.mask(mål)}


def _measures_outside(planned: Planned) -> _Objects:
    if planned.chosen is None:
        for one in planned.graph.measures_in_no_plan():
            yield {"tiltak": planned.mask(one.tiltak), "mål": _ids(planned, one.mål)}


def _empty(planned: Planned) -> _Objects:
    shown = {one.plan for one in planned.plans}
    for plan in planned.graph.plans_without_goals():
        if plan in shown:
            yield {"plan": planned.mask(plan)}


def _unbound(planned: Planned) -> _Objects:
    for one in planned.graph.goals_unbound(planned.dato):
        if planned.shows(one.mål):
            yield {
                "mål": planned.mask(one.mål),
                "utløpt": _ids(planned, one.over),
                "ikke_begynt": _ids(planned, one.to_come),
            }


def _ending(planned: Planned) -> _Objects:
    for one in planned.graph.ending_before_goal(planned.dato):
        if planned.shows(one.tiltak):
            yield {
                "tiltak": planned.mask(one.tiltak),
                "mål": planned.mask(one.mål),
                "hva": one.what,
                "slutt": one.slutt.isoformat(),
                "frist": one.deadline.dato.isoformat(),
                "frist_fra": one.deadline.kind,
                "frist_i": planned.mask(one.deadline.element),
            }


def _soft_goals(planned: Planned) -> _Objects:
    for one in planned.graph.goals_on_soft_money(planned.dato):
        if planned.shows(one.mål):
            yield {"mål": planned.mask(one.mål), "tiltak": _ids(planned, one.tiltak)}


def _soft_measures(planned: Planned) -> _Objects:
    for one in planned.graph.measures_on_soft_money(planned.dato):
        if planned.shows(one.tiltak):
            yield {
                "tiltak": planned.mask(one.tiltak),
                "typer": [slag or UNTYPED for slag in one.types],
                "slutt": one.slutt and one.slutt.isoformat(),
            }
