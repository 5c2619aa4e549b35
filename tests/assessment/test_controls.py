"""The three control questions, and what speaks for and against."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assessment.measured import DATO, chain, gjort, poeng
from builders import aktivitet, effekt, mål, resultat, teori, tiltak, virkning
from endringsteori.assessment.controls import Kontroll, Kontrollspørsmål, controls
from endringsteori.assessment.hypotheses import Hypoteser
from endringsteori.assessment.statuses import Statuses
from endringsteori.assessment.values import Kontrollsvar
from endringsteori.graph import graf

if TYPE_CHECKING:
    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Indikator

JA, DELVIS, NEI, UKJENT = Kontrollsvar


def answers(graph: TheoryGraph) -> dict[Kontrollspørsmål, Kontroll]:
    """Answer the questions about the measure `losen`."""
    statuses = Statuses(graph, DATO)
    readings = Hypoteser(graph, statuses, DATO).by_edge
    found = controls(graph, "losen", statuses, readings)
    return {kontroll.spørsmål: kontroll for kontroll in found}


def said(graph: TheoryGraph) -> list[Kontrollsvar]:
    """Give the three answers in their order."""
    return [kontroll.svar for kontroll in answers(graph).values()]


def moved(måler: str, after: str) -> Indikator:
    """Build numbers that were to go from 40 to 60."""
    id_ = f"om-{måler.rpartition('/')[2]}"
    return poeng(id_, måler, "40", after, ambisjon={"verdi": "60"})


def test_each_question_has_its_own_links() -> None:
    """What is done, what it gives, and what it is for."""
    graph = chain(
        gjort("møter", "losen/møte", "100"),
        moved("losen/kontakt", "50"),
        moved("losen/trivsel", "40"),
        moved("fullføre", "50"),
    )
    found = answers(graph)

    assert said(graph) == [JA, JA, UKJENT]
    goal = found[Kontrollspørsmål.MÅL]
    assert [s.element for s in goal.taler_mot] == ["losen/trivsel"]
    assert [s.element for s in goal.ukjent] == ["fullføre"]


def test_a_goal_follows_what_the_measure_leads_to_it_with() -> None:
    """And speaks for it only then: its movement is nobody's own."""
    followed = chain(moved("losen/trivsel", "50"), moved("fullføre", "50"))
    behind = chain(moved("losen/trivsel", "50"), moved("fullføre", "40"))

    assert said(followed)[2] is JA
    assert said(behind)[2] is DELVIS


def test_a_goal_that_is_only_named_follows_nothing() -> None:
    """No chain leads there, whatever its numbers say."""
    graph = graf(
        teori(
            mål("fullføre"),
            tiltak("losen", aktivitet("møte"), mål=("fullføre", "delt", "borte")),
            effekt("delt"),
            moved("fullføre", "50"),
        )
    )
    found = answers(graph)[Kontrollspørsmål.MÅL]

    assert found.svar is UKJENT
    assert [status.element for status in found.ukjent] == ["fullføre"]


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        (("100", "100"), JA),
        (("100", "50"), DELVIS),
        (("100", "0"), DELVIS),
        (("100", None), DELVIS),
        (("0", "0"), NEI),
        (("0", None), UKJENT),
        ((None, None), UKJENT),
    ],
)
def test_what_is_missing_is_never_a_no(
    done: tuple[str | None, ...], expected: Kontrollsvar
) -> None:
    """Two activities, each done, half done, not done or not known."""
    losen = tiltak("losen", aktivitet("a0"), aktivitet("a1"))
    things = [
        gjort(f"i{n}", f"losen/a{n}", one)
        for n, one in enumerate(done)
        if one is not None
    ]

    assert said(graf(teori(losen, *things)))[0] is expected


def test_nobody_waits_for_side_effects() -> None:
    """They neither speak for the results nor against them."""
    losen = tiltak(
        "losen",
        resultat("kontakt"),
        virkning("uro", utilsiktet="ja"),
        effekt("press", utilsiktet="ja"),
    )
    graph = graf(
        teori(
            losen,
            moved("losen/kontakt", "50"),
            moved("losen/uro", "30"),
            moved("losen/press", "30"),
        )
    )

    assert said(graph) == [UKJENT, JA, UKJENT]
    assert answers(graph)[Kontrollspørsmål.MÅL].taler_mot == ()


@pytest.mark.parametrize(
    ("oppstart", "expected"), [("2025-01-01", NEI), ("2026-06-01", UKJENT)]
)
def test_what_it_is_too_early_to_see_does_not_speak_against(
    oppstart: str, expected: Kontrollsvar
) -> None:
    """The last number is from before the measure could show."""
    graph = chain(
        gjort("møter", "losen/møte", "100"),
        moved("losen/kontakt", "40"),
        oppstart=oppstart,
    )

    assert said(graph)[1] is expected


def test_what_it_is_too_early_to_see_is_named_as_unknown_only() -> None:
    """It stands on one list, and not on the one of what speaks against."""
    graph = chain(
        gjort("møter", "losen/møte", "100"),
        moved("losen/kontakt", "40"),
        oppstart="2026-06-01",
    )
    found = answers(graph)[Kontrollspørsmål.RESULTATER]

    assert found.taler_mot == ()
    assert [status.element for status in found.ukjent] == ["losen/kontakt"]
