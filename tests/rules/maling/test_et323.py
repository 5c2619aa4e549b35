"""ET323: on which day a frist is early enough, and what is told of the way."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeAlias

import pytest

from builders import aktivitet, indikator, mål, resultat, teori, tiltak, utfordring
from endringsteori.checking import valider

if TYPE_CHECKING:
    from endringsteori.diagnostics import Finding
    from endringsteori.model import Tiltak

    _Målt: TypeAlias = str | tuple[str, ...]


def _losen(oppstart: str | None = "2026-01-31") -> Tiltak:
    return tiltak(
        "losen",
        aktivitet("møte", til={"plan": {"virker_etter": "1 måned"}}),
        resultat("plan", mål={"målet": {"virker_etter": "1 år"}}),
        oppstart=oppstart,
    )


def _found(frist: str | None, *tiltak_: Tiltak, målt: _Målt = "målet") -> list[Finding]:
    theory = teori(
        *(tiltak_ or (_losen(),)),
        mål("målet"),
        utfordring("fravær"),
        indikator("andel", målt, ambisjon={"verdi": "5", "frist": frist}),
    )
    findings = valider(theory, dato=date(2026, 11, 21), profil="grundig")
    return [finding for finding in findings if finding.code == "ET323"]


@pytest.mark.parametrize(
    ("målt", "frist", "expected"),
    [
        ("målet", "2027-02-27", 1),
        ("målet", "2027-02-28", 0),
        ("losen/plan", "2026-02-27", 1),
        ("losen/plan", "2026-02-28", 0),
        ("losen/møte", "2026-01-30", 1),
        ("losen/møte", "2026-01-31", 0),
        (("målet", "losen/plan"), "2026-02-28", 0),
        (("målet", "fravær"), "2027-02-27", 1),
        ("fravær", "2020-01-01", 0),
        ((), "2020-01-01", 0),
        ("målet", None, 0),
    ],
)
def test_the_day_is_the_start_and_the_waits_on_the_way(
    målt: _Målt, frist: str | None, expected: int
) -> None:
    """Of several things measured, the first to move moves the number."""
    assert expected == len(_found(frist, målt=målt))


def test_the_way_and_the_sum_are_told() -> None:
    """With the links of the way as related places."""
    (found,) = _found("2026-12-31")

    assert found.message == (
        "Fristen for «Andel» er 31.12.2026, men endringen kan tidligst ventes "
        "28.02.2027: 1 år og 1 måned etter oppstarten av «Losen» 31.01.2026, langs "
        "«Møte» → «Plan» → «Målet»."
    )
    assert [related.element for related in found.related] == [
        "losen",
        "losen/møte->losen/plan",
        "losen/plan->målet",
    ]


def test_before_the_start_no_way_is_needed() -> None:
    """Nothing takes time, but nothing has begun."""
    (found,) = _found("2026-01-30", målt="losen/møte")

    assert found.message == (
        "Fristen for «Andel» er 30.01.2026, men «Losen» begynner først 31.01.2026."
    )


@pytest.mark.parametrize(
    ("oppstart", "expected"), [("2026-12-31", 0), ("2027-01-01", 1), (None, 0)]
)
def test_one_measure_that_makes_it_in_time_is_enough(
    oppstart: str | None, expected: int
) -> None:
    """And nobody knows of one that has no start."""
    other = tiltak("andre", resultat("råd", mål="målet"), oppstart=oppstart)

    assert expected == len(_found("2026-12-31", _losen(), other))


def test_without_a_start_nobody_can_say() -> None:
    """The measure may have begun long ago."""
    assert _found("2020-01-01", _losen(None)) == []
