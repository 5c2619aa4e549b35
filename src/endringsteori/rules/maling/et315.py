"""ET315: a share that does not say what is counted, or what it is of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.figures import is_percent
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.model import Indikator
    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    for gauge in case.graph.indicators():
        indikator = gauge.thing
        if not is_percent(indikator) or indikator.kildetype == "statistikk":
            continue
        missing = [
            field for field in ("teller", "nevner") if getattr(indikator, field) is None
        ]
        if missing and not _is_counted(indikator):
            variant = "begge" if len(missing) > 1 else missing[0]
            yield Hit(
                Place(gauge.element, "enhet"), {"navn": gauge.navn}, variant=variant
            )


def _is_counted(indikator: Indikator) -> bool:
    """Tell whether both numbers stand in a measurement, the first one included."""
    start = (indikator.nullpunkt,) if indikator.nullpunkt else ()
    return any(
        one.teller is not None and one.nevner is not None
        for one in (*indikator.målinger, *start)
    )


RULE: Final = Rule(
    code="ET315",
    name="andel uten teller og nevner",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="En indikator er i prosent, men sier ikke hva som telles, og hva det er av. "
        "Tallene står heller ikke i målingene. Regelen gjelder ikke statistikk, for der "
        "er begge bestemt av den som lager den.",
        hvorfor="80 prosent av fem er noe annet enn 80 prosent av fem hundre. Og når "
        "noen faller fra, går andelen opp uten at det går bedre.",
        slik_retter_du="Skriv `teller` og `nevner` i målingene, så blir prosenten regnet "
        "ut. Har dere ikke tallene, beskriv dem i `teller` og `nevner` på indikatoren.",
        når_det_er_greit="Når kilden bare gir prosenten.",
    ),
    words={
        "begge": Words(
            message=Tekst(
                nb="{navn:«»} er en andel, men sier ikke hva som telles, eller hva det er "
                "av.",
                nn="{navn:«»} er ein del i prosent, men seier ikkje kva som blir talt, "
                "eller kva det er av.",
                en="{navn:«»} is a share, but does not say what is counted, or of what.",
            ),
            advice=Tekst(
                nb="Skriv `teller` og `nevner` i målingene, eller beskriv dem i `teller` "
                "og `nevner` på indikatoren.",
                nn="Skriv `teller` og `nevner` i målingane, eller skildre dei i `teller` "
                "og `nevner` på indikatoren.",
                en="Write `teller` and `nevner` in the measurements, or describe them in "
                "`teller` and `nevner` of the indicator.",
            ),
        ),
        "teller": Words(
            message=Tekst(
                nb="{navn:«»} er en andel, men sier ikke hva som telles.",
                nn="{navn:«»} er ein del i prosent, men seier ikkje kva som blir talt.",
                en="{navn:«»} is a share, but does not say what is counted.",
            ),
            advice=Tekst(
                nb="Beskriv i `teller` hvem eller hva som telles.",
                nn="Skildre i `teller` kven eller kva som blir talt.",
                en="Describe in `teller` who or what is counted.",
            ),
        ),
        "nevner": Words(
            message=Tekst(
                nb="{navn:«»} er en andel, men sier ikke hva den er av.",
                nn="{navn:«»} er ein del i prosent, men seier ikkje kva han er av.",
                en="{navn:«»} is a share, but does not say of what.",
            ),
            advice=Tekst(
                nb="Beskriv i `nevner` alle som kunne vært talt med.",
                nn="Skildre i `nevner` alle som kunne vore talde med.",
                en="Describe in `nevner` all that could have been counted.",
            ),
        ),
    },
    check=_check,
    reads=frozenset(
        {"enhet", "kildetype", "målinger", "nevner", "nullpunkt", "teller"}
    ),
    local=True,
)
