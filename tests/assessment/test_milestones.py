"""On schedule, where milepæler say what the schedule is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from assessment.measured import DATO, poeng
from endringsteori.assessment.milestones import milestone
from endringsteori.assessment.series import series_of
from endringsteori.assessment.values import Ground, GroundKind
from endringsteori.diagnostics import Place

DUE = {"verdi": "45", "frist": "2025-12-31"}


def due(*milepæler: dict[str, str], sign: int = 1) -> Ground | None:
    """Give the milepæl that a number of 50 in 2025 is set beside."""
    thing = poeng("trives", "trivsel", "40", "50", milepæler=milepæler)
    last = series_of("trives", thing, DATO).last
    assert last is not None
    return milestone("trives", thing, last, sign)


def test_the_newest_that_had_fallen_due_counts() -> None:
    """Those after the newest number are not asked for yet."""
    earlier = {"verdi": "20", "frist": "2024-12-31"}
    later = {"verdi": "90", "frist": "2026-01-01"}
    found = due(later, DUE, earlier)

    assert found == Ground(
        GroundKind.MILESTONE_REACHED,
        {"verdi": Decimal(45), "frist": date(2025, 12, 31)},
        (Place("trives", "milepæler", "#2"), Place("trives", "målinger", "2025")),
    )


@pytest.mark.parametrize(
    ("sign", "expected"),
    [(1, GroundKind.MILESTONE_REACHED), (-1, GroundKind.MILESTONE_MISSED)],
)
def test_less_may_be_better(sign: int, expected: GroundKind) -> None:
    """Fifty is more than forty-five."""
    found = due(DUE, sign=sign)

    assert found is not None
    assert found.kind is expected


@pytest.mark.parametrize(
    "milepæl",
    [{"verdi": "45"}, {"frist": "2025-12-31"}, {**DUE, "frist": "2026-01-01"}],
)
def test_without_one_that_is_due_nobody_knows(milepæl: dict[str, str]) -> None:
    """No straight line is drawn."""
    assert due(milepæl) is None
