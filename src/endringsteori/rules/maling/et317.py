"""ET317: an indicator with periods of different lengths, which cannot be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.model import Indikator, Periode
    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["RULE"]

_LENGTHS: Final[Mapping[str, Tekst]] = {
    "år": Tekst(nb="ett år", nn="eitt år", en="one year"),
    "halvår": Tekst(nb="et halvt år", nn="eit halvt år", en="half a year"),
    "kvartal": Tekst(nb="et kvartal", nn="eit kvartal", en="a quarter"),
    "måned": Tekst(nb="en måned", nn="ein månad", en="a month"),
    "dag": Tekst(nb="en dag", nn="ein dag", en="a day"),
}


def _check(case: Case) -> Iterator[Hit]:
    for gauge in case.graph.indicators():
        if _are_as_long(gauge.thing):
            continue
        periods = _periods(gauge.thing)
        for field, other in periods:
            first = periods[0][1]
            if other.lengde != first.lengde:
                values: dict[str, Verdi] = {
                    "navn": gauge.navn,
                    "ene": str(first),
                    "lengde": _length(first),
                    "andre": str(other),
                    "annen_lengde": _length(other),
                }
                yield Hit(Place(gauge.element, field), values)
                break


def _are_as_long(indikator: Indikator) -> bool:
    """Tell at once, as of most indicators, that all periods are of one kind."""
    kinds = {måling.periode.slag for måling in indikator.målinger}
    if (start := indikator.nullpunkt) and start.periode:
        kinds.add(start.periode.slag)
    return len(kinds) < 2 and "flere år" not in kinds  # noqa: PLR2004 - one kind or none


def _periods(indikator: Indikator) -> list[tuple[str, Periode]]:
    """Give the periods and their fields: of the baseline first, then of the measurements."""
    start = indikator.nullpunkt
    found = [("nullpunkt", start.periode)] if start and start.periode else []
    measured = enumerate(indikator.målinger, start=1)
    return [*found, *((f"målinger.#{n}", måling.periode) for n, måling in measured)]


def _length(periode: Periode) -> Tekst:
    years = periode.lengde.removesuffix(" år")
    several = Tekst(nb=periode.lengde, nn=periode.lengde, en=f"{years} years")
    return _LENGTHS.get(periode.lengde, several)


RULE: Final = Rule(
    code="ET317",
    name="flerårig gjennomsnitt mot enkeltår",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="Nullpunktet og målingene til en indikator gjelder perioder av ulik lengde, "
        "for eksempel et snitt over tre år og ett enkelt år. Skoleår og kalenderår "
        "regnes som like lange.",
        hvorfor="Et snitt over flere år svinger lite, et enkelt år mye. Satt ved siden "
        "av hverandre ser det ut som en endring som kanskje ikke finnes.",
        slik_retter_du="Hent alle tallene for samme periodelengde. Trenger dere begge, "
        "lag to indikatorer.",
        når_det_er_greit="Når periodene bare er skrevet ulikt. Skriv dem da likt.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} blander perioder av ulik lengde: {ene} er {lengde}, og "
                "{andre} er {annen_lengde}.",
                nn="{navn:«»} blandar periodar av ulik lengd: {ene} er {lengde}, og "
                "{andre} er {annen_lengde}.",
                en="{navn:«»} mixes periods of different lengths: {ene} is {lengde}, and "
                "{andre} is {annen_lengde}.",
            ),
            advice=Tekst(
                nb="Bruk like lange perioder hele veien, eller lag en egen indikator for "
                "{andre}.",
                nn="Bruk like lange periodar heile vegen, eller lag ein eigen indikator "
                "for {andre}.",
                en="Use periods of one length throughout, or add an indicator of its own "
                "for {andre}.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"målinger", "nullpunkt"}),
    local=True,
)
