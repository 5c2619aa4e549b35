"""The answers of the people themselves, beside the computed ones."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from assessment.measured import DATO
from builders import teori, tiltak
from endringsteori.assessment.controls import Kontroll, Kontrollspørsmål
from endringsteori.assessment.review import Gjensyn, review
from endringsteori.assessment.values import Kontrollsvar
from endringsteori.diagnostics import Place
from endringsteori.graph import graf

if TYPE_CHECKING:
    from collections.abc import Mapping

PÅ_PLASS, RESULTATER, MÅL = Kontrollspørsmål
COMPUTED = (
    Kontroll(PÅ_PLASS, Kontrollsvar.JA),
    Kontroll(RESULTATER, Kontrollsvar.NEI),
    Kontroll(MÅL, Kontrollsvar.UKJENT),
)


def reviewed(
    *own: Mapping[str, object],
    shared: tuple[Mapping[str, object], ...] = (),
    dato: date = DATO,
) -> Gjensyn | None:
    """Set the newest review of `losen` beside the computed answers."""
    theory = teori(tiltak("losen", gjenbesøk=own), gjenbesøk=shared)
    return review(graf(theory), "losen", COMPUTED, dato)


def test_differences_are_shown_where_both_answered() -> None:
    """What is not known differs from nothing."""
    found = reviewed(
        {
            "dato": "2026-06-01",
            "på_plass": {"svar": "ja"},
            "resultater": {"svar": "delvis"},
            "mål": {"svar": "nei"},
        }
    )

    assert found is not None
    assert dict(found.svar) == {
        PÅ_PLASS: Kontrollsvar.JA,
        RESULTATER: Kontrollsvar.DELVIS,
        MÅL: Kontrollsvar.NEI,
    }
    assert found.differs == (RESULTATER,)


def test_a_question_that_nobody_answered_differs_from_nothing() -> None:
    """Not even where a reason is given."""
    found = reviewed({"dato": "2026-06-01", "resultater": {"begrunnelse": "uenige"}})

    assert found is not None
    assert (dict(found.svar), found.differs) == ({}, ())


def test_the_newest_by_the_day_counts_shared_ones_too() -> None:
    """With its place; those of other measures do not count."""
    own = ({"dato": "2025-06-01"}, {"dato": "2026-06-01"})
    shared = (
        {"dato": "2026-10-01", "tiltak": ["kurs"]},
        {"dato": "2026-09-01", "tiltak": ["kurs", "losen"]},
    )
    places = [
        found.at
        for day in (DATO, date(2026, 8, 1))
        if (found := reviewed(*own, shared=shared, dato=day)) is not None
    ]

    assert places == [
        Place("gjenbesøk", key="#2"),
        Place("losen", "gjenbesøk", "#2"),
    ]
    assert reviewed(*own, dato=date(2025, 5, 31)) is None
