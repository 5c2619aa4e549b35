"""ET311: a measurement that should have come by now."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.diagnostics import Hit, Place
from endringsteori.model import Aktivitet
from endringsteori.rules.rhythm import MONTHS, grace, last_measured, next_end
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from endringsteori.graph import Gauge
    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["RULE"]

_AT_REST: Final = frozenset({"idé", "planlagt", "avsluttet"})
_ONCE: Final = "én-gang"
_ONCE_MONTHS: Final = 12
"""How long a single measurement is waited for, where no `frist` gives it longer."""


class _Last(NamedTuple):
    """The day that the next measurement counts from, and which words tell of it."""

    day: date
    variant: str
    periode: str = ""


def _check(case: Case) -> Iterator[Hit]:
    for gauge in case.graph.indicators():
        hyppighet = gauge.thing.hyppighet
        homes = _homes(case, gauge)
        if hyppighet is None or _all_at_rest(case, homes):
            continue
        last = _last(case, gauge, homes)
        if last is None or (hyppighet == _ONCE and last.variant == "måling"):
            continue
        months = MONTHS.get(hyppighet, _ONCE_MONTHS)
        due = _due(gauge, last.day, months)
        # Subtracted, since a day far ahead has no day after it.
        if (case.dato - due).days > grace(months):
            values: dict[str, Verdi] = {
                "navn": gauge.navn,
                "periode": last.periode,
                "dag": due + timedelta(days=grace(months)),
            }
            variant = _ONCE if hyppighet == _ONCE else last.variant
            at = Place(gauge.element, "hyppighet")
            yield Hit(at, values, variant=variant, covers=homes)


def _homes(case: Case, gauge: Gauge) -> tuple[str, ...]:
    """Give the measures that an indicator is of, or else the one that it stands in."""
    own = (gauge.tiltak,) if gauge.tiltak is not None else ()
    return case.graph.measures_of(gauge) or own


def _all_at_rest(case: Case, homes: tuple[str, ...]) -> bool:
    statuses = [case.graph.measure(tiltak).status for tiltak in homes]
    return bool(statuses) and _AT_REST.issuperset(statuses)


def _last(case: Case, gauge: Gauge, homes: tuple[str, ...]) -> _Last | None:
    """Give the last measurement; before there is any, the later of baseline and start."""
    if (periode := last_measured(gauge.thing)) is not None:
        return _Last(periode.slutt, "måling", str(periode))
    found: list[_Last] = []
    start = gauge.thing.nullpunkt
    if start is not None and start.periode is not None:
        found.append(_Last(start.periode.slutt, "nullpunkt", str(start.periode)))
    if (oppstart := _oppstart(case, gauge, homes)) is not None:
        found.append(_Last(oppstart, "oppstart"))
    return max(found, key=lambda last: last.day, default=None)


def _oppstart(case: Case, gauge: Gauge, homes: tuple[str, ...]) -> date | None:
    """Give the first day that anything measured is under way, in measures not at rest."""
    graph = case.graph
    going = [t for t in map(graph.measure, homes) if t.status not in _AT_REST]
    starts = {tiltak.id: tiltak.oppstart for tiltak in going}
    days = list(starts.values())
    nodes = [graph.node(target) for target in gauge.targets if target in graph]
    own = [node for node in nodes if node.tiltak in starts]
    if own:
        days = [
            (node.thing.oppstart if isinstance(node.thing, Aktivitet) else None)
            or starts[str(node.tiltak)]
            for node in own
        ]
    return min((day for day in days if day is not None), default=None)


def _due(gauge: Gauge, last: date, months: int) -> date:
    """Give the day that the next period ends; for a single one, never before its frist."""
    due = next_end(last, months)
    ambisjon = gauge.thing.ambisjon
    if gauge.thing.hyppighet == _ONCE and ambisjon and ambisjon.frist:
        return max(due, ambisjon.frist)
    return due


_ADVICE: Final = Tekst(
    nb="Legg inn målingen, eller rett `hyppighet` hvis det skal måles sjeldnere.",
    nn="Legg inn målinga, eller rett `hyppighet` dersom det skal målast sjeldnare.",
    en="Add the measurement, or correct `hyppighet` if it is to be measured more seldom.",
)

RULE: Final = Rule(
    code="ET311",
    name="målingen er forfalt",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="Det er gått for lang tid siden siste måling. Fristen er slutten på siste "
        "periode, pluss `hyppighet`, pluss litt slakk: 7,6 dager per måned mellom "
        "målingene, rundet ned, og minst 30 dager. Er ingenting målt, regnes det fra "
        "nullpunktet eller oppstarten, det som er sist.",
        hvorfor="Når målingen uteblir, blir tiltaket styrt etter gamle tall.",
        slik_retter_du="Legg inn målingen. Skal dere måle sjeldnere, rett `hyppighet`.",
        når_det_er_greit="Når kilden er forsinket. Om tiltak som er idé, planlagt eller "
        "avsluttet, sier regelen ingenting.",
    ),
    words={
        "måling": Words(
            message=Tekst(
                nb="Siste måling av {navn:«»} gjelder {periode}, og den neste skulle vært "
                "klar {dag}.",
                nn="Siste måling av {navn:«»} gjeld {periode}, og den neste skulle vore "
                "klar {dag}.",
                en="The last measurement of {navn:«»} is for {periode}, and the next was "
                "due by {dag}.",
            ),
            advice=_ADVICE,
        ),
        "nullpunkt": Words(
            message=Tekst(
                nb="{navn:«»} er ikke målt etter nullpunktet {periode}, og den første "
                "målingen skulle vært klar {dag}.",
                nn="{navn:«»} er ikkje målt etter nullpunktet {periode}, og den første "
                "målinga skulle vore klar {dag}.",
                en="{navn:«»} has not been measured since the baseline {periode}, and the "
                "first measurement was due by {dag}.",
            ),
            advice=_ADVICE,
        ),
        "oppstart": Words(
            message=Tekst(
                nb="{navn:«»} er ikke målt ennå, og den første målingen skulle vært klar "
                "{dag}.",
                nn="{navn:«»} er ikkje målt enno, og den første målinga skulle vore klar "
                "{dag}.",
                en="{navn:«»} has not been measured yet, and the first measurement was "
                "due by {dag}.",
            ),
            advice=_ADVICE,
        ),
        "én-gang": Words(
            message=Tekst(
                nb="{navn:«»} skal måles én gang, og målingen skulle vært klar {dag}.",
                nn="{navn:«»} skal målast éin gong, og målinga skulle vore klar {dag}.",
                en="{navn:«»} is to be measured once, and was due by {dag}.",
            ),
            advice=Tekst(
                nb="Legg inn målingen, eller skriv i `ambisjon` en `frist` for når den "
                "skal være gjort.",
                nn="Legg inn målinga, eller skriv i `ambisjon` ein `frist` for når ho skal "
                "vere gjord.",
                en="Add the measurement, or write in `ambisjon` a `frist`, the day it is "
                "to be done by.",
            ),
        ),
    },
    check=_check,
    reads=frozenset(
        {
            "ambisjon",
            "hyppighet",
            "måler",
            "målinger",
            "nullpunkt",
            "oppstart",
            "status",
        }
    ),
    local=True,
)
