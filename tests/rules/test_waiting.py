"""How a way through the chains and the time it takes are told."""

from __future__ import annotations

import pytest

from builders import aktivitet, resultat, teori
from endringsteori.graph import graf
from endringsteori.model.tid import les_varighet
from endringsteori.rules.waiting import total, way
from endringsteori.texts import vis_verdi


@pytest.mark.parametrize(
    ("durations", "nb", "en"),
    [
        ((), "", ""),
        (("1 måned",), "1 måned", "1 month"),
        (("6 måneder", "6 måneder"), "1 år", "1 year"),
        (
            ("1 år", "8 måneder", "6 måneder"),
            "2 år og 2 måneder",
            "2 years and 2 months",
        ),
        (("6 uker", "1 år"), "1 år og 6 uker", "1 year and 6 weeks"),
        (("1 uke",), "1 uke", "1 week"),
    ],
)
def test_a_sum_is_told_in_years_months_and_weeks(
    durations: tuple[str, ...], nb: str, en: str
) -> None:
    """Twelve months are a year; weeks are kept, for months differ in length."""
    told = total(map(les_varighet, durations))

    assert nb == vis_verdi(told, "nb")
    assert en == vis_verdi(told, "en")


def test_nynorsk_has_its_own_words() -> None:
    """Månad and veke."""
    told = total(map(les_varighet, ("2 måneder", "1 uke")))

    assert vis_verdi(told, "nn") == "2 månader og 1 veke"


def test_a_way_is_told_with_arrows() -> None:
    """Each name in the quotation marks of the language."""
    graph = graf(teori(aktivitet("kurs", til="plan"), resultat("plan")))
    told = way(graph, ("t/kurs", "t/plan"))

    assert told.nb == "«Kurs» → «Plan»"
    assert told.en == "“Kurs” → “Plan”"
