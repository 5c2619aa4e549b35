"""Which counts there are, and how they hang together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from assessment.measured import DATO, andel
from builders import indikator, teori
from endringsteori.assessment.cells import Cells, cells_of
from endringsteori.graph import graf

if TYPE_CHECKING:
    from endringsteori.model import Indikator


def cells(*things: Indikator) -> Cells:
    """Gather the counts of some indicators."""
    return cells_of(graf(teori(*things)).indicators(), DATO)


def sums(found: Cells) -> list[tuple[list[int], int]]:
    """Give every sum by its values."""
    values = found.system.values
    return [
        ([values[i] for i in equation.parts], values[equation.whole])
        for equation in found.system.equations
    ]


def numbers(found: Cells) -> list[dict[str, int]]:
    """Give the counts of each row by their values."""
    values = found.system.values
    return [{name: values[i] for name, i in row.items()} for row in found.rows.values()]


def test_a_share_and_those_who_are_not_in_it_make_up_all() -> None:
    """One sum to a period."""
    found = cells(andel("a", "x", (3, 60), (40, 70)))

    assert sums(found) == [([3, 57], 60), ([40, 30], 70)]
    assert {found.system.values[i] for i in found.rest} == {57, 30}


def test_nobody_and_all_are_counts_too() -> None:
    """None of sixty makes up all of them with the sixty that are left."""
    found = cells(andel("a", "x", (0, 60), (60, 60)))

    assert sums(found) == [([0, 60], 60), ([60, 0], 60)]


def test_a_whole_without_a_part_makes_up_nothing() -> None:
    """A part that is no whole number counts nobody, and those it was of are a count."""
    half = {"periode": "2025", "teller": "7,5", "nevner": 80}
    found = cells(indikator("a", enhet="prosent", målinger=[half]))

    assert numbers(found) == [{"nevner": 80}]
    assert sums(found) == []


def test_groups_make_up_their_whole_or_leave_something() -> None:
    """By each set of dimensions; groups that are more than the whole are no sum of it."""

    def of(verdi: int, **groups: str) -> dict[str, object]:
        return {"periode": "2025", "verdi": verdi, "fordelt_på": groups}

    målinger = [
        of(10),
        of(4, kjønn="jenter"),
        of(6, kjønn="gutter"),
        of(3, kjønn="jenter", trinn="8"),
        of(9, trinn="8"),
        of(9, trinn="9"),
    ]
    thing = indikator("a", enhet="antall", teller_enhet="personer", målinger=målinger)

    assert sums(cells(thing)) == [
        ([4, 6], 10),
        ([3, 7], 10),
        ([3, 1], 4),
        ([3, 6], 9),
    ]


def test_shorter_periods_make_up_a_longer_one_when_none_is_missing() -> None:
    """Half-years of a year, the last of them first in the file; three quarters are no year."""
    målinger = [
        {"periode": "2025", "verdi": 10},
        {"periode": "2025-H2", "verdi": 6},
        {"periode": "2025-H1", "verdi": 4},
        *({"periode": f"2025-K{n}", "verdi": 2} for n in (1, 2, 3)),
    ]
    thing = indikator("a", enhet="antall", teller_enhet="saker", målinger=målinger)

    assert sums(cells(thing)) == [([4, 6], 10), ([2, 2], 4)]


def test_a_share_stands_for_the_count_that_follows_from_it() -> None:
    """And those who answered for the denominator, where they are as many."""
    thing = indikator(
        "a",
        enhet="prosent",
        målinger=[
            {"periode": "2023", "verdi": "5", "nevner": 80},
            {"periode": "2024", "verdi": "94,4", "teller": 17},
            {
                "periode": "2025",
                "teller": 3,
                "nevner": 40,
                "grunnlag": {"spurt": 50, "svart": 40},
            },
        ],
    )

    assert numbers(cells(thing)) == [
        {"teller": 4, "nevner": 80},
        {"nevner": 18, "teller": 17},
        {"teller": 3, "nevner": 40, "spurt": 50},
    ]


def test_a_description_tells_the_same_number_in_two_places() -> None:
    """The same words, period and value; elsewhere is another place."""
    målinger = [{"periode": "2025", "teller": 17, "nevner": 20}]
    alike: dict[str, Any] = {
        "teller": "De som trives",
        "enhet": "prosent",
        "målinger": målinger,
    }
    one = indikator("a", **alike)
    other = indikator("b", sammenligning={"målinger": målinger}, **alike)
    rows = list(cells(one, other).rows.values())

    assert rows[0]["teller"] == rows[1]["teller"]
    assert rows[0]["nevner"] != rows[1]["nevner"]
    assert rows[2]["teller"] not in {rows[0]["teller"], rows[1]["teller"]}


def test_a_nullpunkt_that_says_something_else_is_a_count_of_its_own() -> None:
    """In the same row, since a reader sees both there."""
    start = {"periode": "2024", "teller": 5, "nevner": 60}
    found = cells(andel("a", "x", (3, 60), (40, 70), nullpunkt=start))

    assert numbers(found)[0] == {"teller": 3, "nevner": 60, "teller 2": 5}


def test_what_was_measured_later_is_not_counted() -> None:
    """Nobody has seen it yet."""
    later = indikator("b", målinger=[{"periode": "2027", "teller": 3, "nevner": 9}])

    assert cells(later) == Cells()
