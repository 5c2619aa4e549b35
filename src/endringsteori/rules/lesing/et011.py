"""ET011: an id, or a measurement of a period, that is given twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.egne.faults import faults_in_own_rules
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.model import Måling, Sammenligning
    from endringsteori.rules.rule import Case

__all__ = ["RULE"]

_codes = faults_in_own_rules("ET011")


def _check(case: Case) -> Iterator[Hit]:
    """Yield codes of own rules and measurements given again; ids were told in reading."""
    yield from _codes(case)
    for gauge in case.graph.indicators():
        for path, målinger in (
            ("målinger", gauge.thing.målinger),
            ("sammenligning.målinger", _elsewhere(gauge.thing.sammenligning)),
        ):
            if not målinger:
                continue
            if len({måling.periode.tekst for måling in målinger}) == len(målinger):
                continue
            for again, *others in _given_again(Place(gauge.element, path), målinger):
                _, _, periode = (again.key or "").rpartition(".")
                values = {"navn": gauge.navn, "periode": periode}
                yield Hit(again, values, tuple(others), variant="måling")


def _given_again(at: Place, målinger: tuple[Måling, ...]) -> Iterator[list[Place]]:
    """Give, for each period, the second place where something is given, then the others."""
    first: dict[tuple[object, ...], Place] = {}
    found: dict[str, list[Place]] = {}
    for n, måling in enumerate(målinger, start=1):
        key = f"{at.field}.{måling.periode}"
        place = Place(at.element, f"{at.field}.#{n}", key)
        known = first.setdefault(_what(måling), place)
        if known is not place:
            places = found.setdefault(key, [])
            places += (place,) if known in places else (place, known)
    yield from found.values()


def _elsewhere(sammenligning: Sammenligning | None) -> tuple[Måling, ...]:
    return () if sammenligning is None else sammenligning.målinger


def _what(måling: Måling) -> tuple[object, ...]:
    """Give what a measurement is of: the period, and the group in any order."""
    return måling.periode, frozenset((f.id, f.verdi) for f in måling.fordelt_på)


RULE: Final = Rule(
    code="ET011",
    name="id brukt to ganger",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="To ting har samme id, to egne regler har samme kode, eller en indikator har to "
        "målinger for samme periode og gruppe.",
        hvorfor="Det som viser til id-en, kan mene begge. Og to tall for samme periode gjør "
        "at ingen vet hvilket som gjelder, selv om de er like.",
        slik_retter_du="Gi den ene en annen id, og rett det som viser til den. Behold den "
        "målingen som er riktig. Gjelder målingene hver sin gruppe, skriv gruppen i "
        "`fordelt_på`.",
        når_det_er_greit="Aldri i de felles seksjonene. Ledd i ulike tiltak kan derimot ha "
        "samme id.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Id-en {id:«»} er alt brukt, på linje {linje} i {fil:«»}.",
                nn="Id-en {id:«»} er alt brukt, på linje {linje} i {fil:«»}.",
                en="The id {id:«»} is already used, on line {linje} of {fil:«»}.",
            ),
            advice=Tekst(
                nb="Gi den ene en annen id, eller slå dem sammen hvis de er det samme. Bare "
                "den første er lest.",
                nn="Gi den eine ein annan id, eller slå dei saman dersom dei er det same. "
                "Berre den første er lesen.",
                en="Give one of them another id, or join them if they are the same. Only the "
                "first was read.",
            ),
        ),
        "ark": Words(
            message=Tekst(
                nb="Id-en {id:«»} er alt brukt, i arket {ark:«»}, celle {celle}.",
                nn="Id-en {id:«»} er alt brukt, i arket {ark:«»}, celle {celle}.",
                en="The id {id:«»} is already used, in the sheet {ark:«»}, cell {celle}.",
            ),
            advice=Tekst(
                nb="Gi den ene en annen id, eller slå dem sammen hvis de er det samme. Bare "
                "den første er lest.",
                nn="Gi den eine ein annan id, eller slå dei saman dersom dei er det same. "
                "Berre den første er lesen.",
                en="Give one of them another id, or join them if they are the same. Only the "
                "first was read.",
            ),
        ),
        "kode": Words(
            message=Tekst(
                nb="Koden {kode:«»} er alt brukt av regelen {første:«»}, så {ting:«»} er "
                "ikke med.",
                nn="Koden {kode:«»} er alt brukt av regelen {første:«»}, så {ting:«»} er "
                "ikkje med.",
                en="The code {kode:«»} is already used by the rule {første:«»}, so "
                "{ting:«»} does not run.",
            ),
            advice=Tekst(
                nb="Gi den ene regelen en annen kode.",
                nn="Gi den eine regelen ein annan kode.",
                en="Give one of the rules another code.",
            ),
        ),
        "kode-i-pakke": Words(
            message=Tekst(
                nb="Koden {kode:«»} er alt brukt i regelpakken {pakke:«»}, så {ting:«»} er "
                "ikke med.",
                nn="Koden {kode:«»} er alt brukt i regelpakken {pakke:«»}, så {ting:«»} er "
                "ikkje med.",
                en="The code {kode:«»} is already used in the rule package {pakke:«»}, so "
                "{ting:«»} does not run.",
            ),
            advice=Tekst(
                nb="Gi regelen en annen kode.",
                nn="Gi regelen ein annan kode.",
                en="Give the rule another code.",
            ),
        ),
        "måling": Words(
            message=Tekst(
                nb="{navn:«»} har mer enn én måling for {periode}.",
                nn="{navn:«»} har meir enn éi måling for {periode}.",
                en="{navn:«»} has more than one measurement for {periode}.",
            ),
            advice=Tekst(
                nb="Behold den som er riktig. Gjelder de ulike grupper, skriv gruppen i "
                "`fordelt_på`.",
                nn="Behald den som er rett. Gjeld dei ulike grupper, skriv gruppa i "
                "`fordelt_på`.",
                en="Keep the right one. If they are of different groups, write the group in "
                "`fordelt_på`.",
            ),
        ),
    },
    check=_check,
    reads=frozenset(),
    local=True,
)
