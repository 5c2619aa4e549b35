"""ET510: an assumption in use that nobody looks after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.model import Varighet
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["RULE"]

_LONG: Final = Varighet(12, "måneder")


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    for forutsetning in graph.teori.forutsetninger:
        id_, read = forutsetning.id, forutsetning.sist_lest
        if not graph.resting_on(id_) and not graph.measured(id_):
            continue
        if forutsetning.ansvarlig is None:
            yield Hit(Place(id_, "ansvarlig"), {"navn": forutsetning.navn})
        elif forutsetning.status != "antatt":
            continue
        elif read is None:
            at = Place(id_, "sist_lest")
            yield Hit(at, {"navn": forutsetning.navn}, variant="aldri")
        elif _LONG.etter(read) < case.dato:
            at = Place(id_, "sist_lest")
            values: dict[str, Verdi] = {"navn": forutsetning.navn, "dato": read}
            yield Hit(at, values, variant="lenge-siden")


_READ: Final = Tekst(
    nb="Se om den holder, og skriv datoen i `sist_lest` og det dere fant i `status`.",
    nn="Sjå om han held, og skriv datoen i `sist_lest` og det de fann i `status`.",
    en="See whether it holds, and write the date in `sist_lest` and what you found in "
    "`status`.",
)

RULE: Final = Rule(
    code="ET510",
    name="forutsetning uten oppfølging",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="En forutsetning som en hypotese bygger på eller en indikator måler, har "
        "ingen ansvarlig. Eller den er bare antatt, og ingen har sett på den det siste "
        "året.",
        hvorfor="Svikter forutsetningen, svikter det som bygger på den. Noen må følge "
        "med, så dere får vite det i tide.",
        slik_retter_du="Skriv `ansvarlig` på forutsetningen. Se om den holder, og skriv "
        "datoen i `sist_lest`.",
        når_det_er_greit="Når forutsetningen nesten ikke kan svikte. Da trenger dere "
        "kanskje ikke å føre den opp.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Ingen har ansvar for å følge med på om {navn:«»} stemmer.",
                nn="Ingen har ansvar for å følgje med på om {navn:«»} stemmer.",
                en="Nobody is responsible for following whether {navn:«»} holds.",
            ),
            advice=Tekst(
                nb="Skriv `ansvarlig` på forutsetningen: tjenesten som først vil merke "
                "om den svikter.",
                nn="Skriv `ansvarlig` på føresetnaden: tenesta som først vil merke om "
                "han sviktar.",
                en="Add `ansvarlig` to the assumption: the service that would be the "
                "first to notice if it fails.",
            ),
        ),
        "aldri": Words(
            message=Tekst(
                nb="{navn:«»} er antatt, og det står ikke når noen sist så på det.",
                nn="{navn:«»} er anteken, og det står ikkje når nokon sist såg på det.",
                en="{navn:«»} is assumed, and it is not said when anyone last looked at "
                "it.",
            ),
            advice=_READ,
        ),
        "lenge-siden": Words(
            message=Tekst(
                nb="{navn:«»} er antatt, og ble sist lest {dato}.",
                nn="{navn:«»} er anteken, og vart sist lesen {dato}.",
                en="{navn:«»} is assumed, and was last read on {dato}.",
            ),
            advice=_READ,
        ),
    },
    check=_check,
    reads=frozenset(
        {
            "ansvarlig",
            "status",
            "sist_lest",
            "forutsetninger",
            "måler",
        }
    ),
)
