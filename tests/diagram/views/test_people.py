"""How many a target group is, where that may be told."""

from __future__ import annotations

import pytest

from builders import teori
from endringsteori.diagram.views.people import people
from endringsteori.graph import graf
from endringsteori.model import Innstillinger


@pytest.mark.parametrize(
    ("count", "told"),
    [(None, []), (0, ["0 personer"]), (1, []), (4, []), (5, ["5 personer"])],
)
def test_too_few_are_not_counted(count: int | None, told: list[str]) -> None:
    """Five unless the project says otherwise."""
    assert people(graf(teori()), count, "nb") == told


def test_where_one_may_be_told_of_it_is_one_person() -> None:
    """The project decides; one person is not several."""
    settings = Innstillinger(minste_antall=1)

    assert people(graf(teori(innstillinger=settings)), 1, "nn") == ["1 person"]
