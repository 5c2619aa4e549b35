"""An individual plan as JSON for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from endringsteori.graph import PlanPart
from endringsteori.model.masking import mask_of
from endringsteori.output.individ import words
from endringsteori.output.individ.planned import Planned
from endringsteori.output.json_lines import line, listed, members

if TYPE_CHECKING:
    from datetime import date

    from endringsteori.graph import Awaited, Contribution, PlanLack, TheoryGraph
    from endringsteori.model import Mål, Samarbeid, Tiltak
    from endringsteori.texts import Språk

__all__ = ["SCHEMA_VERSION", "render_json"]

SCHEMA_VERSION: Final = 1


def render_json(graph: TheoryGraph, språk: Språk, dato: date, version: str) -> str:
    """Give the plan as JSON: what there is in each part, and what it lacks.

    Lists hold ids, masked as texts are; `navn` gives what people call them.
    """
    shape = _Shape(Planned(graph, språk, dato))
    planned = shape.planned
    parts = {
        "schema_version": line(SCHEMA_VERSION),
        "tool": line({"name": "endringsteori", "version": version}),
        "date": line(dato.isoformat()),
        "language": line(språk),
        "confidential": line(bool(planned.shown.stamp)),
        "stempel": line(planned.shown.stamp),
        "navn": line(shape.names()),
        "individ": line(shape.individ()),
        "mål": _each(map(shape.goal, planned.plan.mål)),
        "bidrag": _each(map(shape.contribution, planned.plan.contributions)),
        "tiltak": _each(map(shape.measure, planned.plan.tiltak)),
        "samarbeid": _each(map(shape.together, planned.plan.samarbeid)),
        "deler": _each(map(shape.part, PlanPart)),
        "venter_på": _each(map(shape.awaited, planned.awaited)),
    }
    return f"{members(parts)}\n"


def _each(values: Any) -> str:  # noqa: ANN401 - any iterable of what JSON can hold
    return listed(map(line, values), 1)


def _day(value: date | None) -> str | None:
    return value.isoformat() if value else None


class _Shape:
    """Gives each value of the plan the shape that it has in JSON."""

    def __init__(self, planned: Planned) -> None:
        self.planned = planned
        graph = planned.graph
        teori = graph.teori
        ids = [
            *(tjeneste.id for tjeneste in teori.tjenester),
            *(samarbeid.id for samarbeid in teori.samarbeid),
            *(tiltak.id for tiltak in teori.tiltak),
            *(node.element for node in graph.nodes()),
        ]
        self._ids = mask_of(teori).names(ids)

    def id(self, element: str | None) -> str | None:
        """Give an id as it may be shown; two ids (`a+b`) each by itself."""
        if element is None:
            return None
        text = self.planned.text
        return "+".join(self._ids.get(one, text(one)) for one in element.split("+"))

    def ids(self, elements: Any) -> list[str | None]:  # noqa: ANN401 - any iterable of ids
        return [self.id(one) for one in elements]

    def names(self) -> dict[str, str]:
        return {shown: self.planned.navn(id_) for id_, shown in self._ids.items()}

    def text(self, text: str | None) -> str | None:
        return None if text is None else self.planned.text(text)

    def individ(self) -> dict[str, Any] | None:
        individ = self.planned.plan.individ
        if individ is None:
            return None
        samtykke = individ.samtykke
        return {
            "referanse": self.text(individ.referanse),
            "koordinator": self.id(self.planned.plan.koordinator),
            "planperiode": str(individ.planperiode) if individ.planperiode else None,
            "revisjon": _day(individ.revisjon),
            "samtykke": samtykke
            and {"dato": _day(samtykke.dato), "omfang": self.text(samtykke.omfang)},
            "deltakere": [self.text(one) for one in individ.deltakere],
            "ressurser": [self.text(one) for one in individ.ressurser],
            "behov": [self.text(one) for one in individ.behov],
            "samarbeid_med_andre": self.text(individ.samarbeid_med_andre),
        }

    def goal(self, mål: Mål) -> dict[str, Any]:
        return {
            "id": self.id(mål.id),
            "med_egne_ord": self.text(mål.med_egne_ord),
            "navn": self.text(mål.navn),
            "ansvarlig": self.id(mål.ansvarlig),
        }

    def contribution(self, one: Contribution) -> dict[str, Any]:
        return {
            "tjeneste": self.id(one.tjeneste),
            "koordinerer": one.tjeneste == self.planned.plan.koordinator,
            "samordner": self.ids(one.coordinates),
            "ansvarlig_for": self.ids(one.leads),
            "med_på": self.ids(one.joins),
        }

    def measure(self, tiltak: Tiltak) -> dict[str, Any]:
        medvirkning = tiltak.brukermedvirkning
        elements = (f"{tiltak.id}/{one.id}" for one in tiltak.aktiviteter)
        return {
            "id": self.id(tiltak.id),
            "ansvarlig": self.id(tiltak.ansvarlig),
            "status": tiltak.status,
            "oppstart": _day(tiltak.oppstart),
            "slutt": _day(tiltak.slutt),
            "beskrivelse": self.text(tiltak.beskrivelse),
            "innsats": [self.text(one.navn) for one in tiltak.innsats],
            "aktiviteter": self.ids(elements),
            "medvirkning": self.text(medvirkning.individ) if medvirkning else None,
        }

    def together(self, samarbeid: Samarbeid) -> dict[str, Any]:
        deling = samarbeid.deling
        return {
            "id": self.id(samarbeid.id),
            "mellom": self.ids(samarbeid.mellom),
            "trinn": samarbeid.trinn,
            "arena": self.text(samarbeid.arena),
            "deler_opplysninger": bool(deling and deling.opplysninger),
            "grunnlag": deling.grunnlag if deling else None,
        }

    def part(self, part: PlanPart) -> dict[str, Any]:
        return {
            "nummer": int(part),
            "navn": self.planned.say(words.PARTS[part]),
            "mangler": [self.lack(one) for one in self.planned.plan.lacks_of(part)],
        }

    def lack(self, lack: PlanLack) -> dict[str, Any]:
        return {
            "slag": lack.kind.value,
            "elementer": self.ids(lack.elements),
            "tekst": self.planned.lack(lack),
        }

    def awaited(self, one: Awaited) -> dict[str, Any]:
        what, when = self.planned.waits(one)
        return {
            "slag": one.kind.value,
            "element": self.id(one.element) or None,
            "dato": _day(one.dato),
            "tjenester": self.ids(one.tjenester),
            "tekst": what,
            "når": when,
        }
