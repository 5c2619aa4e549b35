"""Plans as JSON for programs: every answer of the graph, in one shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from endringsteori.output.json_lines import line, listed, members
from endringsteori.output.plan.json_gaps import UNTYPED, gaps

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from endringsteori.graph import Costs, Phase, Progress, Resources, TreePlan
    from endringsteori.output.plan.planned import Planned

__all__ = ["SCHEMA_VERSION", "render_json"]

SCHEMA_VERSION: Final = 1
_NO_STATUS: Final = "uten_status"


def render_json(planned: Planned) -> str:
    """Give plans as JSON, the plans each followed by those under it.

    Kroner and årsverk are text (`"962500"`), since they are exact. Lists hold ids; `navn`
    gives what people call them. Money is by calendar year and type, each measure counted
    once in every object of its own.
    """
    shape = _Shape(planned)
    parts = {
        "schema_version": line(SCHEMA_VERSION),
        "tool": line({"name": "endringsteori", "version": planned.version}),
        "date": line(planned.dato.isoformat()),
        "language": line(planned.språk),
        "confidential": line(planned.is_confidential),
        "valgt": line(planned.chosen and shape.id(planned.chosen)),
        "navn": line(shape.names()),
        "planer": _each(map(shape.plan, planned.plans)),
        "samlet": line(shape.costs(planned.together)),
        "utenfor_planene": line(
            None
            if planned.chosen is not None
            else shape.costs(planned.graph.costs_outside_plans(planned.dato))
        ),
        "faser": _each(map(shape.phase, planned.phases)),
        **{name: _each(found) for name, found in gaps(planned).items()},
    }
    return f"{members(parts)}\n"


def _each(values: Iterable[dict[str, Any]]) -> str:
    return listed(map(line, values), 1)


def _number(number: Decimal | None) -> str | None:
    return None if number is None else f"{number:f}"


class _Shape:
    """Lays answers out as JSON, with what may not be shown hidden."""

    def __init__(self, planned: Planned) -> None:
        self._planned = planned

    def id(self, element: str) -> str:
        return self._planned.mask(element)

    def ids(self, elements: Iterable[str]) -> list[str]:
        return [self.id(element) for element in elements]

    def names(self) -> dict[str, str]:
        teori = self._planned.graph.teori
        things = (*teori.planer, *teori.mål, *teori.tiltak, *teori.faser)
        return {self.id(one.id): self._planned.navn(one.id) for one in things}

    def plan(self, one: TreePlan) -> dict[str, Any]:
        graph, dato = self._planned.graph, self._planned.dato
        thing = graph.plan(one.plan)
        above = graph.plan_tree.parent(one.plan)
        measures = graph.measures_in_plan(one.plan)
        return {
            "id": self.id(one.plan),
            "type": thing.type,
            "del_av": above and self.id(above),
            "dybde": one.depth,
            "periode": thing.periode and str(thing.periode),
            "vedtatt": thing.vedtatt and thing.vedtatt.isoformat(),
            "mål": self.ids(graph.goals_in_plan(one.plan)),
            "tiltak": self.ids(measures),
            "status": _statuses(graph.progress(measures)),
            "ressurser": _resources(graph.resources(measures, dato)),
            "kostnad": self.costs(graph.costs_of_plan(one.plan, dato)),
            "med_planene_under": self.costs(graph.costs_below_plan(one.plan, dato)),
        }

    def costs(self, costs: Costs) -> dict[str, Any]:
        return {
            "fra": costs.window.first.isoformat(),
            "til": costs.window.last.isoformat(),
            "kroner": {
                str(år): {slag or UNTYPED: _number(n) for slag, n in by_type.items()}
                for år, by_type in costs.by_year().items()
            },
            "sum": _number(costs.total()),
            "uten_finansiering": self.ids(costs.without_money),
            "uten_beløp": self.ids(costs.without_amount),
        }

    def phase(self, one: Phase) -> dict[str, Any]:
        fase, beslutning = one.fase, one.fase.beslutning
        mask = self._planned.mask
        return {
            "id": self.id(fase.id),
            "fra": fase.fra and fase.fra.isoformat(),
            "til": fase.til and fase.til.isoformat(),
            "fasestatus": fase.status,
            "forsinket": one.late,
            "tiltak": self.ids(one.tiltak),
            "status": _statuses(one.progress),
            "ressurser": _resources(one.resources),
            "kostnad": one.costs and self.costs(one.costs),
            "beslutning": beslutning
            and {
                "dato": beslutning.dato and beslutning.dato.isoformat(),
                "organ": beslutning.organ and mask(beslutning.organ),
                "tekst": beslutning.tekst and mask(beslutning.tekst),
            },
        }


def _statuses(progress: Progress) -> dict[str, int]:
    return {status or _NO_STATUS: n for status, n in progress.statuses}


def _resources(found: Resources) -> dict[str, str | None]:
    return {name: _number(number) for name, number in found._asdict().items()}
