"""ET301: a goal that nothing measures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    for mål in case.graph.teori.mål:
        if not case.graph.measured(mål.id):
            yield Hit(Place(mål.id), {"navn": case.graph.navn(mål.id), "id": mål.id})


RULE: Final = Rule(
    code="ET301",
    name="umålt mål",
    levels=Levels.of("A/A/A"),
    card=Card(
        hva="Ingen indikator måler målet, og heller ikke et ledd som bidrar direkte til "
        "det. Et mål med delmål regnes også som målt når alle delmålene er målt.",
        hvorfor="Da kan ingen si om dere nærmer dere målet. Tiltakene kan gå som "
        "planlagt uten at det dere ville, skjer.",
        slik_retter_du="Lag en indikator med målet i `måler`. Statistikk om målgruppen "
        "er ofte nok. Er målet vanskelig å måle, mål leddet rett foran det.",
        når_det_er_greit="Når målet ligger så langt fram at det ikke gir mening å måle "
        "det ennå. Skriv i et unntak når det skal skje.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Ingen indikator måler {navn:«»} eller et ledd som bidrar direkte "
                "til målet.",
                nn="Ingen indikator måler {navn:«»} eller eit ledd som bidreg direkte "
                "til målet.",
                en="No indicator measures {navn:«»} or a link that contributes directly "
                "to the goal.",
            ),
            advice=Tekst(
                nb="Lag en indikator med `måler: [{id}]`, for eksempel fra statistikk om "
                "målgruppen, eller mål leddet rett foran målet.",
                nn="Lag ein indikator med `måler: [{id}]`, til dømes frå statistikk om "
                "målgruppa, eller mål leddet rett framfor målet.",
                en="Add an indicator with `måler: [{id}]`, for example from statistics on "
                "the target group, or measure the link right before the goal.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"måler", "bidrar_til", "delmål_av"}),
    wide=True,
)
