"""The tables of what was found and assessed, which are empty where nobody has asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.assessment import Indikatorstatus, Vurdering
    from endringsteori.diagnostics import Finding
    from endringsteori.output.tabeller.assessed_rows import (
        Funnrad,
        Indikatorstatusrad,
        Lesningsrad,
        Statusrad,
    )
    from endringsteori.output.tabeller.outward import Outward

__all__ = ["findings", "indicator_statuses", "readings", "statuses"]


def findings(out: Outward, funn: Iterable[Finding]) -> Iterator[Funnrad]:
    """Give findings, which are masked already."""
    measures = {out.id(tiltak.id) for tiltak in out.graph.teori.tiltak}
    for one in funn:
        line, column, *_ = one.span.corners if one.span else (None, None)
        home = one.element.partition("/")[0]
        yield {
            "kode": one.code,
            "navn": one.name,
            "alvor": one.severity.value,
            "status": one.status.value,
            "ny": one.new,
            "element": one.element,
            "felt": one.field,
            "nøkkel": one.key,
            "tiltak": home if home in measures else None,
            "melding": one.message,
            "råd": one.advice,
            "fingeravtrykk": one.fingerprint,
            "prosjekt": one.project,
            "fil": one.span.file if one.span else None,
            "linje": line,
            "kolonne": column,
        }


def statuses(out: Outward, vurdering: Vurdering | None) -> Iterator[Statusrad]:
    """Give where each link and goal stands."""
    for one in vurdering.ledd.values() if vurdering else ():
        yield {
            "id": out.id(one.element),
            "slag": one.slag,
            "status": one.status.value,
            "svar": one.svar.value,
            "på_plass": one.in_place,
            "nyeste": one.newest,
        }


def indicator_statuses(
    out: Outward, vurdering: Vurdering | None
) -> Iterator[Indikatorstatusrad]:
    """Give where each indicator stands, for each link or goal that it measures."""
    for ledd in vurdering.ledd.values() if vurdering else ():
        for one in ledd.indicators:
            yield _indicator_status(out, ledd.element, one)


def _indicator_status(
    out: Outward, element: str, one: Indikatorstatus
) -> Indikatorstatusrad:
    start, last = one.series.baseline, one.series.last
    hidden = out.hides((start, last))
    around = one.change.interval if one.change and not hidden else None
    return {
        "id": out.id(element),
        "indikator": out.id(one.element),
        "status": one.status.value,
        "retning": one.way,
        "i_rute": one.on_schedule,
        "nullpunkt_periode": str(start.periode) if start else None,
        "nullpunkt": out.value(start),
        "siste_periode": str(last.periode) if last else None,
        "siste": out.value(last),
        "endring": _short(around.estimate) if around else None,
        "endring_lav": _short(around.low) if around else None,
        "endring_høy": _short(around.high) if around else None,
        "skjult": hidden,
    }


def _short(figure: float) -> float:
    """Round what was worked out in floats to what they can carry on any machine."""
    return float(f"{figure:.6g}")


def readings(out: Outward, vurdering: Vurdering | None) -> Iterator[Lesningsrad]:
    """Give how each hypothesis reads."""
    for one in vurdering.hypoteser.values() if vurdering else ():
        yield {
            "hypotese": out.id(one.element),
            "lesning": one.lesning.value,
            "svikt": one.svikt.value if one.svikt else None,
            "frist": one.due,
        }
