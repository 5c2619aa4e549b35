"""An assessment as JSON for programs: one shape, with a version of its own."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from endringsteori.assessment import Kontrollspørsmål, Målestatus
from endringsteori.output.json_lines import line, listed, members
from endringsteori.output.vurdering.as_values import Values
from endringsteori.output.vurdering.evidence import DOING, Evidence
from endringsteori.output.vurdering.readings import Readings

if TYPE_CHECKING:
    from endringsteori.assessment import (
        Gjensyn,
        Hypotesevurdering,
        Kontroll,
        Leddstatus,
        Målvurdering,
        Tiltaksvurdering,
    )
    from endringsteori.output.vurdering.assessed import Assessed

__all__ = ["SCHEMA_VERSION", "render_json"]

SCHEMA_VERSION: Final = 1


def render_json(assessed: Assessed) -> str:
    """Give an assessment as JSON, everything in document order.

    Each measure, goal, link, hypothesis and indicator stands on a line of its own.
    Positions are null for what stands in no file. `reading` is the evaluators' name of a
    reading, where it has one.
    """
    shape = _Shape(assessed)
    indicators = dict.fromkeys(
        one.element for ledd in assessed.ledd for one in ledd.indicators
    )
    parts = {
        "schema_version": line(SCHEMA_VERSION),
        "tool": line({"name": "endringsteori", "version": assessed.version}),
        "date": line(assessed.vurdering.dato.isoformat()),
        "language": line(assessed.språk),
        "confidential": line(assessed.is_confidential),
        "project": line(assessed.mask(assessed.prosjekt)),
        "tiltak": listed((line(shape.measure(one)) for one in assessed.tiltak), 1),
        "mål": listed((line(shape.goal(one)) for one in assessed.mål), 1),
        "ledd": listed((line(shape.link(one)) for one in assessed.ledd), 1),
        "hypoteser": listed((line(shape.edge(h)) for h in assessed.hypoteser), 1),
        "indikatorer": listed((line(shape.values.indicator(i)) for i in indicators), 1),
        "summary": line(_summary(assessed)),
    }
    return f"{members(parts)}\n"


def _summary(assessed: Assessed) -> dict[str, Any]:
    readings = Counter(str(one.lesning) for one in assessed.hypoteser)
    goals = Counter(str(one.status.status) for one in assessed.mål)
    vurdering = assessed.vurdering
    return {
        "tiltak": len(assessed.tiltak),
        "mål": {str(one): goals[one] for one in Målestatus if goals[one]},
        "lesninger": dict(sorted(readings.items())),
        "tested": vurdering.tested,
        "by_chance": vurdering.by_chance,
        "hides": assessed.hides_something,
    }


class _Shape:
    """Lays what was assessed out as JSON, with what may not be shown hidden."""

    def __init__(self, assessed: Assessed) -> None:
        self._assessed = assessed
        evidence = Evidence(assessed)
        self._evidence = evidence
        self._readings = Readings(assessed, evidence)
        self.values = Values(assessed)

    def measure(self, one: Tiltaksvurdering) -> dict[str, Any]:
        savnet = one.savnet
        return {
            **self._named(one.tiltak),
            "kontroll": {str(k.spørsmål): self._control(k) for k in one.kontroller},
            "stopper": [self._id(h.element) for h in one.stopper],
            "når_fram": one.når_fram,
            "i_gang": one.is_begun,
            "utilsiktet": [self._id(ledd.element) for ledd in one.utilsiktet],
            "mot_målet": [self._id(h.element) for h in one.mot_målet],
            "savnet": savnet
            and {
                "element": self._id(savnet.element),
                "hypoteser": list(map(self._id, savnet.hypoteser)),
            },
            "gjenbesøk": one.gjensyn and self._review(one.gjensyn),
        }

    def _control(self, kontroll: Kontroll) -> dict[str, Any]:
        sides = {
            "taler_for": kontroll.taler_for,
            "taler_mot": kontroll.taler_mot,
            "ukjent": kontroll.ukjent,
        }
        return {
            "svar": kontroll.svar,
            **{
                side: [self._id(one.element) for one in ledd]
                for side, ledd in sides.items()
            },
        }

    def _review(self, gjensyn: Gjensyn) -> dict[str, Any]:
        gjenbesøk = gjensyn.gjenbesøk
        return {
            "dato": gjenbesøk.dato.isoformat(),
            "svar": {
                str(one): gjensyn.svar[one]
                for one in Kontrollspørsmål
                if one in gjensyn.svar
            },
            "ulike": [str(one) for one in gjensyn.differs],
            "beslutning": gjenbesøk.beslutning,
        }

    def goal(self, one: Målvurdering) -> dict[str, Any]:
        return {
            **self._named(one.mål),
            "status": one.status.status,
            "hypoteser": [self._id(h.element) for h in one.hypoteser],
        }

    def link(self, one: Leddstatus) -> dict[str, Any]:
        return {
            **self._named(one.element),
            "slag": one.slag,
            "status": one.status,
            "svar": one.svar,
            "in_place": one.in_place and one.in_place.isoformat(),
            "indikatorer": [
                {
                    "element": self._id(found.element),
                    "status": found.status,
                    "grounds": [
                        self.values.ground(
                            g, self._evidence.ground(g, doing=one.slag in DOING)
                        )
                        for g in found.grounds
                    ],
                }
                for found in one.indicators
            ],
        }

    def edge(self, one: Hypotesevurdering) -> dict[str, Any]:
        grounds, reservations = (
            [self.values.ground(g, self._readings.ground(g, one), one) for g in told]
            for told in (one.grounds, one.reservations)
        )
        return {
            "element": self._id(one.element),
            "fra": self._id(one.fra.element),
            "til": self._id(one.til.element),
            "lesning": one.lesning,
            "reading": one.svikt,
            "delay": one.delay,
            "due": one.due and one.due.isoformat(),
            "grounds": grounds,
            "reservations": reservations,
            "comparisons": [self.values.comparison(c) for c in one.comparisons],
            **self.values.position(one.edge.element),
        }

    def _named(self, element: str) -> dict[str, Any]:
        return {
            "element": self._id(element),
            "navn": self._evidence.navn(element),
            **self.values.position(element),
        }

    def _id(self, element: str) -> str:
        return self._assessed.mask(element)
