"""ET311: on which day a measurement is overdue, and whose."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import aktivitet, indikator, mål, resultat, teori, tiltak
from endringsteori.checking import valider
from endringsteori.model.tid import les_periode

if TYPE_CHECKING:
    from endringsteori.model import Teori

MONTHS_AND_GRACE = {
    "månedlig": (1, 30),
    "kvartalsvis": (3, 30),
    "halvårlig": (6, 45),
    "årlig": (12, 91),
    "annethvert-år": (24, 182),
    "hvert-tredje-år": (36, 273),
}
PERIODS = ("2023", "2023/2024", "2024-H1", "2023-K3", "2024-02", "2021-2023")


def _said(theory: Teori, dato: str | date) -> list[str]:
    on = date.fromisoformat(dato) if isinstance(dato, str) else dato
    findings = valider(theory, dato=on, profil="grundig")
    return [finding.message for finding in findings if finding.code == "ET311"]


def _measured(*perioder: str, hyppighet: str = "årlig", **fields: object) -> Teori:
    rows = [{"periode": periode, "verdi": "1"} for periode in perioder]
    one = indikator("andel", "plan", hyppighet=hyppighet, målinger=rows, **fields)
    return teori(tiltak("losen", resultat("plan"), one, oppstart="2022-02-01"))


@pytest.mark.parametrize(
    ("hyppighet", "periode", "last_day"),
    [
        ("månedlig", "2024-02", "2024-04-30"),
        ("kvartalsvis", "2024-K1", "2024-07-30"),
        ("halvårlig", "2024-H1", "2025-02-14"),
        ("årlig", "2024", "2026-04-01"),
        ("årlig", "2023/2024", "2025-10-30"),
        ("annethvert-år", "2024", "2027-07-01"),
        ("hvert-tredje-år", "2021-2023", "2027-09-30"),
    ],
)
def test_it_is_overdue_the_day_after_the_grace_is_over(
    hyppighet: str, periode: str, last_day: str
) -> None:
    """End of the last period, the rhythm, and the grace: one day more is too late."""
    theory = _measured(periode, hyppighet=hyppighet)
    day = date.fromisoformat(last_day)

    assert _said(theory, day) == []
    assert _said(theory, day + timedelta(days=1)) == [
        (
            f"Siste måling av «Andel» gjelder {periode}, og den neste skulle vært klar "
            f"{day:%d.%m.%Y}."
        )
    ]


@settings(deadline=None)
@given(
    st.sampled_from(tuple(MONTHS_AND_GRACE)),
    st.sampled_from(PERIODS),
    st.dates(date(2023, 1, 1), date(2029, 1, 1)),
)
def test_nothing_is_overdue_before_its_period_and_grace_are_over(
    hyppighet: str, periode: str, dato: date
) -> None:
    """On any day at all; the arithmetic is done again here."""
    months, grace = MONTHS_AND_GRACE[hyppighet]
    end = les_periode(periode).slutt
    year, month = divmod(end.year * 12 + end.month - 1 + months, 12)
    due = date(year, month + 1, monthrange(year, month + 1)[1])

    said = _said(_measured(periode, hyppighet=hyppighet), dato)

    assert bool(said) == (dato > due + timedelta(days=grace))


def test_the_period_that_ends_last_counts() -> None:
    """In whatever order they stand."""
    assert _said(_measured("2025", "2023"), "2026-11-21") == []


def test_a_number_that_could_not_be_had_is_a_measurement() -> None:
    """Nobody can add what the statistics bureau does not have."""
    one = indikator(
        "andel",
        (),
        hyppighet="årlig",
        målinger=[
            {"periode": "2024", "verdi": "1"},
            {"periode": "2025", "mangler": ":"},
        ],
    )

    assert _said(teori(one), "2026-11-21") == []


def _unmeasured(**fields: object) -> Teori:
    of_measure = {"oppstart": fields.pop("oppstart", None), "status": "pågår"}
    one = indikator("andel", "plan", **{"hyppighet": "årlig", **fields})
    return teori(tiltak("losen", resultat("plan"), one, **of_measure))


@pytest.mark.parametrize(
    ("fields", "last_day", "message"),
    [
        (
            {"nullpunkt": {"periode": "2024", "verdi": "5"}},
            "2026-04-01",
            (
                "«Andel» er ikke målt etter nullpunktet 2024, og den første målingen skulle "
                "vært klar 01.04.2026."
            ),
        ),
        (
            {"nullpunkt": "2019", "oppstart": "2025-02-10"},
            "2026-05-12",
            (
                "«Andel» er ikke målt ennå, og den første målingen skulle vært klar "
                "12.05.2026."
            ),
        ),
        (
            {"nullpunkt": "2025", "oppstart": "2025-02-10"},
            "2027-04-01",
            (
                "«Andel» er ikke målt etter nullpunktet 2025, og den første målingen skulle "
                "vært klar 01.04.2027."
            ),
        ),
        (
            {"nullpunkt": {"verdi": "5"}, "oppstart": "2025-02-10"},
            "2026-05-12",
            (
                "«Andel» er ikke målt ennå, og den første målingen skulle vært klar "
                "12.05.2026."
            ),
        ),
    ],
    ids=["nullpunkt", "oppstart sist", "nullpunkt sist", "nullpunkt uten periode"],
)
def test_before_any_measurement_the_later_of_baseline_and_start_counts(
    fields: dict[str, object], last_day: str, message: str
) -> None:
    """A baseline from long before does not make the first measurement late."""
    day = date.fromisoformat(last_day)

    assert _said(_unmeasured(**fields), day) == []
    assert _said(_unmeasured(**fields), day + timedelta(days=1)) == [message]


@pytest.mark.parametrize("fields", [{}, {"nullpunkt": {"verdi": "5"}}])
def test_without_a_day_to_count_from_nothing_is_overdue(
    fields: dict[str, object],
) -> None:
    """Neither a period at the baseline nor a start."""
    assert _said(_unmeasured(**fields), "2099-01-01") == []


def test_without_a_rhythm_nothing_is_overdue() -> None:
    """That it has none, is another rule's business."""
    assert _said(_unmeasured(oppstart="2020-01-01", hyppighet=None), "2099-01-01") == []


@pytest.mark.parametrize(
    ("status", "expected"),
    [(None, 1), ("pågår", 1), ("idé", 0), ("planlagt", 0), ("avsluttet", 0)],
)
def test_only_measures_that_are_under_way_are_measured(
    status: str | None, expected: int
) -> None:
    """An idea has nothing to measure yet, and what is over is over."""
    rows = [{"periode": "2020", "verdi": "1"}]
    one = indikator("andel", "plan", hyppighet="årlig", målinger=rows)
    theory = teori(tiltak("losen", resultat("plan"), one, status=status))

    assert expected == len(_said(theory, "2026-11-21"))


@pytest.mark.parametrize(("status", "expected"), [("pågår", 1), ("avsluttet", 0)])
def test_a_shared_indicator_rests_when_all_its_measures_do(
    status: str, expected: int
) -> None:
    """One that is under way is enough to go on measuring."""
    rows = [{"periode": "2020", "verdi": "1"}]
    theory = teori(
        tiltak("en", resultat("a"), status="idé"),
        tiltak("to", resultat("b"), status=status),
        indikator("andel", ("en/a", "to/b"), hyppighet="årlig", målinger=rows),
    )

    assert expected == len(_said(theory, "2026-11-21"))


def test_an_indicator_of_the_goal_alone_rests_with_the_measure_it_stands_in() -> None:
    """A shared one goes on."""
    rows = [{"periode": "2020", "verdi": "1"}]
    inside, shared = (
        indikator(id_, "målet", hyppighet="årlig", målinger=rows)
        for id_ in ("inne", "ute")
    )
    theory = teori(tiltak("t", inside, status="planlagt"), mål("målet"), shared)

    (message,) = _said(theory, "2026-11-21")

    assert message.startswith("Siste måling av «Ute»")


def test_what_has_not_begun_is_not_waited_for() -> None:
    """An activity that starts later than its measure counts from its own start."""
    one = indikator("andel", "kurs", hyppighet="månedlig")
    begun = {"oppstart": "2025-01-10", "status": "pågår"}
    theory = teori(tiltak("t", aktivitet("kurs", oppstart="2026-08-10"), one, **begun))

    assert _said(theory, "2026-10-10") == []
    assert len(_said(theory, "2026-10-11")) == 1


def test_a_shared_indicator_counts_from_the_measure_that_began_first() -> None:
    """Measures at rest do not count, though they have begun."""
    theory = teori(
        tiltak("sen", resultat("a"), oppstart="2026-08-10"),
        tiltak("tidlig", resultat("b"), oppstart="2026-05-10"),
        tiltak("over", resultat("c"), oppstart="2020-05-10", status="avsluttet"),
        indikator("andel", ("sen/a", "tidlig/b", "over/c"), hyppighet="månedlig"),
    )

    assert _said(theory, "2026-07-10") == []
    assert len(_said(theory, "2026-07-11")) == 1


@pytest.mark.parametrize(
    ("ambisjon", "last_day"),
    [(None, "2025-05-12"), ({"frist": "2027-12-31"}, "2028-03-31")],
    ids=["uten frist", "med frist"],
)
def test_a_single_measurement_is_waited_for_a_year_or_to_its_day(
    ambisjon: object, last_day: str
) -> None:
    """And the grace of a year."""
    theory = _unmeasured(oppstart="2024-02-10", hyppighet="én-gang", ambisjon=ambisjon)
    day = date.fromisoformat(last_day)

    assert _said(theory, day) == []
    assert _said(theory, day + timedelta(days=1)) == [
        f"«Andel» skal måles én gang, og målingen skulle vært klar {day:%d.%m.%Y}."
    ]


def test_once_is_enough_when_once_was_promised() -> None:
    """After one measurement there is nothing more to wait for."""
    assert _said(_measured("2022", hyppighet="én-gang"), "2099-01-01") == []


def test_a_day_past_the_calendar_is_never_reached() -> None:
    """Nor does it stop the program."""
    assert _said(_measured("9999", hyppighet="hvert-tredje-år"), "9999-12-31") == []
