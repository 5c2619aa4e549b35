"""What is told beside a status."""

from __future__ import annotations

from decimal import Decimal

from assessment.measured import DATO, andel, poeng
from builders import indikator
from endringsteori.assessment.series import series_of
from endringsteori.assessment.telling import numbers_told, passed_over, unusable
from endringsteori.assessment.values import GroundKind
from endringsteori.diagnostics import Place


def test_the_numbers_are_told_as_people_read_them() -> None:
    """A share that was worked out has one decimal; what was written is left as it is."""
    thing = andel("a", "x", (1, 3), (2, 3))

    assert numbers_told(series_of("a", thing, DATO), Decimal("90.25")) == {
        "nullpunkt": Decimal("33.3"),
        "nullpunkt_periode": "2024",
        "siste": Decimal("66.7"),
        "siste_periode": "2025",
        "ambisjon": Decimal("90.25"),
    }
    assert numbers_told(series_of("b", indikator("b"), DATO), None) == {}


def test_newer_numbers_that_could_not_be_used_are_told() -> None:
    """A break after the last number that can be compared; not what is older."""
    målinger = [
        {"periode": "2023", "verdi": "30"},
        {"periode": "2023-H1", "verdi": "14"},
        {"periode": "2024", "verdi": "40"},
        {"periode": "2025", "verdi": "70", "brudd": "nytt skjema"},
    ]
    series = series_of("a", poeng("a", "x", nullpunkt="2023", målinger=målinger), DATO)
    (found,) = passed_over(series)

    assert (found.kind, found.at) == (
        GroundKind.BREAK,
        (Place("a", "målinger", "2025"),),
    )


def test_only_groups_are_not_the_whole() -> None:
    """Nobody knows whether they make it up."""
    måling = {"periode": "2025", "verdi": "3", "fordelt_på": {"kjønn": "jenter"}}
    series = series_of("a", indikator("a", målinger=[måling]), DATO)

    assert dict(unusable(series))[GroundKind.ONLY_SPLITS] == (
        Place("a", "målinger", "2025"),
    )
