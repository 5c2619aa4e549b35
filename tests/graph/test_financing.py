"""Money: what is in force on a day, when it ends, and the goals it carries."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from builders import mål, resultat, teori, tiltak
from endringsteori.graph import TheoryGraph, graf

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
DAY = timedelta(days=1)


def _graph(*finansiering: dict[str, object]) -> TheoryGraph:
    return graf(
        teori(
            tiltak("losen", resultat("r", mål="m"), finansiering=finansiering),
            tiltak("uten", resultat("s", mål="n")),
            mål("m"),
            mål("n"),
        )
    )


@pytest.mark.parametrize(
    ("dato", "expected"),
    [(FIRST - DAY, 0), (FIRST, 1), (LAST, 1), (LAST + DAY, 0)],
)
def test_money_is_there_from_its_first_day_to_its_last(
    dato: date, expected: int
) -> None:
    """Both days are included, and none before or after."""
    graph = _graph({"type": "drift", "fra": FIRST, "til": LAST})

    assert expected == len(graph.financing_on("losen", dato))
    assert graph.goals_financed_on(dato, "drift") == ("m",) * expected


@pytest.mark.parametrize("dato", [date(1990, 1, 1), date(2090, 1, 1)])
def test_money_without_days_is_always_there(dato: date) -> None:
    """What nobody has dated is in force."""
    assert len(_graph({"type": "drift"}).financing_on("losen", dato)) == 1


def test_only_money_of_the_type_asked_for_carries_goals() -> None:
    """A measure may have several; one without a type carries nothing."""
    graph = _graph({"type": "tilskudd"}, {"kilde": "Gave"})

    assert graph.goals_financed_on(FIRST, "drift") == ()
    assert graph.goals_financed_on(FIRST, "tilskudd") == ("m",)


@pytest.mark.parametrize(
    ("finansiering", "expected"),
    [
        ((), None),
        (({"til": FIRST},), FIRST),
        (({"til": LAST}, {"til": FIRST}), LAST),
        (({"til": LAST}, {"fra": FIRST}), None),
    ],
)
def test_money_ends_with_the_last_that_has_an_end(
    finansiering: tuple[dict[str, object], ...], expected: date | None
) -> None:
    """Where one goes on, or there is none, no last day is known."""
    assert expected == _graph(*finansiering).last_day_of_financing("losen")
