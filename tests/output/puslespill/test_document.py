"""The puzzle in blocks: each part is told only where there is something to tell."""

from __future__ import annotations

from builders import (
    aktivitet,
    effekt,
    indikator,
    innsats,
    mål,
    resultat,
    teori,
    tiltak,
    tjeneste,
)
from endringsteori.document import Paragraph, Rows, Sign
from endringsteori.graph import graf
from endringsteori.output.puslespill.document import coverage, measures
from endringsteori.output.puslespill.missing import missing
from endringsteori.output.puslespill.shown import Shown
from output.puslespill.fjellfjord import DAY


def test_a_goal_without_anything() -> None:
    """A hole, no ways, and no measurement."""
    blocks = [*coverage(Shown(graf(teori(mål("m"))), "nb"))]

    assert blocks[-1] == Paragraph("Ingen veier fram til målet. Målet måles ikke.")


def test_a_goal_is_measured_through_what_is_measured() -> None:
    """In the words that an assessment has for it."""
    goals = (mål("stort"), mål("lite", "stort"))
    effect = tiltak("t", effekt("e", mål="stort"))

    def told(*måler: str) -> str:
        theory = teori(*goals, effect, indikator("i", måler))
        return next(
            block.text.rpartition(". ")[2]
            for block in coverage(Shown(graf(theory), "nb"))
            if isinstance(block, Paragraph)
        )

    assert told("stort") == "Målet måles."
    assert told("lite") == "Målet måles gjennom delmål."
    assert told("t/e") == "Målet måles gjennom det som fører hit."


def test_many_measures_stand_in_several_tables() -> None:
    """Of about the same size, each measure in one of them, and their services last."""
    theory = teori(
        *(tiltak(f"t{n}", mål="m", ansvarlig="nav") for n in range(11)),
        mål("m"),
        tjeneste("nav"),
    )

    *tables, services = (
        b for b in measures(Shown(graf(theory), "nb")) if isinstance(b, Rows)
    )

    assert [len(table.head) - 1 for table in tables] == [3, 4, 4]
    assert tables[0].caption == "Hvilke tiltak som når hvilke mål: fra «T0» til «T2»"
    assert tables[0].rows[0][1] == Sign("○", "oppgir målet, men når det ikke")
    assert services.rows[0] == ["T0", "", "Nav"]


def test_a_puzzle_of_nothing_has_no_tables() -> None:
    """Neither without goals nor without measures."""
    assert [*measures(Shown(graf(teori(mål("m"))), "nb"))] == []


def test_what_is_asked_about_is_told() -> None:
    """A report of some parts tells of no others, in any of its parts."""
    theory = teori(
        *(
            tiltak(
                name,
                innsats(f"{name}-buss", til={f"{name}-a": {"nødvendig": "ja"}}),
                aktivitet(f"{name}-a", til=f"{name}-r", krever="råd"),
                resultat(f"{name}-r", mål=f"{name}-mål"),
            )
            for name in ("ene", "andre")
        ),
        mål("ene-mål"),
        mål("andre-mål"),
    )
    whole = Shown(graf(theory), "nb")
    part = Shown(graf(theory), "nb", lambda element: element.startswith("ene"))

    def said(shown: Shown) -> str:
        return repr([*measures(shown), *coverage(shown), *missing(shown, DAY)])

    assert "Andre" in said(whole)
    assert "Ene" in said(part)
    assert "Andre" not in said(part)
