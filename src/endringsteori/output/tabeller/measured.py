"""The tables of what is measured: indicators, and their measurements by a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.assessment.series import series_of, value_of
from endringsteori.assessment.units import unit_of
from endringsteori.output.tabeller.outward import number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.graph import Gauge
    from endringsteori.model import Måling
    from endringsteori.output.tabeller.outward import Outward
    from endringsteori.output.tabeller.rows import Indikatorrad, Målingsrad

__all__ = ["indicators", "measurements"]

_OWN: Final = ("målinger", "egen")
_ELSEWHERE: Final = ("sammenligning", "sammenligning")
"""A series as the hiding of small numbers knows it, and as the table calls it."""


def indicators(out: Outward) -> Iterator[Indikatorrad]:
    """Give the indicators: those inside measures, then the shared ones."""
    for gauge in out.graph.indicators():
        thing = gauge.thing
        start = series_of(gauge.element, thing, out.dato).baseline
        ambisjon = thing.ambisjon
        yield {
            "id": out.id(gauge.element),
            "tiltak": out.key(gauge.tiltak),
            "navn": out.text(thing.navn),
            "type": thing.type,
            "enhet": out.maybe(unit_of(thing)),
            "retning": thing.retning,
            "teller": out.maybe(thing.teller),
            "nevner": out.maybe(thing.nevner),
            "teller_enhet": thing.teller_enhet,
            "målgruppe": out.named(thing.målgruppe, "målgruppe", gauge.tiltak),
            "kilde": out.maybe(thing.kilde),
            "kildetype": thing.kildetype,
            "hyppighet": thing.hyppighet,
            "ansvarlig": _responsible(out, gauge),
            "nullpunkt_periode": None if start is None else str(start.periode),
            "nullpunkt": out.value(start),
            "ambisjon": number(ambisjon.verdi) if ambisjon else None,
            "ambisjon_vurdering": ambisjon.vurdering if ambisjon else None,
            "frist": ambisjon.frist if ambisjon else None,
            "skjult": out.hides((start,)),
        }


def _responsible(out: Outward, gauge: Gauge) -> str | None:
    """Give who measures: the service responsible for its measure, where none is named."""
    named = gauge.thing.ansvarlig
    if named is None and gauge.tiltak is not None:
        named = out.graph.measure(gauge.tiltak).ansvarlig
    return out.named(named, "tjeneste", gauge.tiltak)


def measurements(out: Outward) -> Iterator[Målingsrad]:
    """Give the measurements whose periods had ended by the day, as they are written."""
    for gauge in out.graph.indicators():
        elsewhere = gauge.thing.sammenligning
        for series, målinger in (
            (_OWN, gauge.thing.målinger),
            (_ELSEWHERE, elsewhere.målinger if elsewhere else ()),
        ):
            for måling in målinger:
                if måling.periode.slutt <= out.dato:
                    yield _measurement(out, gauge, series, måling)


def _measurement(
    out: Outward, gauge: Gauge, series: tuple[str, str], måling: Måling
) -> Målingsrad:
    """Give one measurement; where one of its numbers is small, none of them is shown."""
    asked, (known_as, called) = måling.grunnlag, series
    hidden = out.skjult.hides_in(gauge.element, måling, known_as)
    shown = None if hidden else måling
    return {
        "indikator": out.id(gauge.element),
        "serie": called,
        "periode": str(måling.periode),
        "fra": måling.periode.start,
        "til": måling.periode.slutt,
        "gruppe": _group(out, måling),
        "verdi": number(value_of(shown, gauge.thing)) if shown else None,
        "teller": number(shown.teller) if shown else None,
        "nevner": number(shown.nevner) if shown else None,
        "spurt": asked.spurt if shown and asked else None,
        "svart": asked.svart if shown and asked else None,
        "skjult": hidden,
        "vurdering": måling.vurdering,
        "begrunnelse": out.maybe(måling.begrunnelse),
        "foreløpig": måling.foreløpig,
        "brudd": out.maybe(måling.brudd),
        "mangler": måling.mangler,
        "kilde": out.maybe(måling.kilde),
        "hentet": måling.hentet,
        "merknad": out.maybe(måling.merknad),
    }


def _group(out: Outward, måling: Måling) -> str | None:
    """Give the group that a measurement is of, as CSV files write it."""
    parts = (f"{one.id}={one.verdi}" for one in måling.fordelt_på)
    return out.text(", ".join(parts)) or None
