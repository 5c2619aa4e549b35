"""What numbers tell: clear changes, unclear ones, and what cannot be compared."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from assessment.measured import DATO, andel, gjort, poeng
from builders import indikator
from endringsteori.assessment.numbers import read_numbers
from endringsteori.assessment.values import GroundKind, Målestatus
from endringsteori.diagnostics import Place

if TYPE_CHECKING:
    from endringsteori.assessment.numbers import Numbers
    from endringsteori.model import Indikator


def read(thing: Indikator, dato: date = DATO, *, doing: bool = False) -> Numbers:
    """Read an indicator of something that is not done, unless it is said."""
    return read_numbers(thing.id, thing, dato, doing=doing)


def told(thing: Indikator, *, doing: bool = False) -> tuple[Målestatus, GroundKind]:
    """Give the status and the first thing that it rests on."""
    found = read(thing, doing=doing)
    return found.status, found.grounds[0].kind


@pytest.mark.parametrize(
    ("before", "after", "status", "kind"),
    [
        ((200, 400), (280, 400), Målestatus.PÅ_VEI, GroundKind.CLEARLY_BETTER),
        ((280, 400), (200, 400), Målestatus.FEIL_VEI, GroundKind.CLEARLY_WORSE),
        ((2000, 4000), (2010, 4000), Målestatus.STÅR_STILLE, GroundKind.UNCHANGED),
        ((5, 10), (7, 10), Målestatus.KAN_IKKE_SI, GroundKind.TOO_FEW_TO_TELL),
        ((200, 400), (364, 400), Målestatus.NÅDD, GroundKind.AMBITION_REACHED),
    ],
)
def test_shares_of_persons_are_read_beyond_chance(
    before: tuple[int, int],
    after: tuple[int, int],
    status: Målestatus,
    kind: GroundKind,
) -> None:
    """Standing still asks for numbers that rule out half of the way; few tell nothing."""
    assert told(andel("trives", "trivsel", before, after)) == (status, kind)


@pytest.mark.parametrize("unit", ["timer", "svar", "annet"])
def test_hours_and_repeated_answers_are_never_tested(unit: str) -> None:
    """They hang together, so that no interval tells how sure they are."""
    thing = andel("trives", "trivsel", (200, 400), (280, 400), teller_enhet=unit)
    found = read(thing)

    assert found.change is None
    assert (found.status, found.grounds[0].kind) == (
        Målestatus.PÅ_VEI,
        GroundKind.BETTER,
    )


@pytest.mark.parametrize(
    ("values", "fields", "expected"),
    [
        (("40", "42"), {"ambisjon": {"verdi": "50"}}, Målestatus.PÅ_VEI),
        (("40", "40,9"), {"ambisjon": {"verdi": "50"}}, Målestatus.STÅR_STILLE),
        (("40", "38"), {"ambisjon": {"verdi": "50"}}, Målestatus.FEIL_VEI),
        (("40", "50"), {"ambisjon": {"verdi": "50"}}, Målestatus.NÅDD),
        (("40", "42"), {}, Målestatus.PÅ_VEI),
        (("40", "41"), {}, Målestatus.STÅR_STILLE),
        (("40", "40"), {}, Målestatus.STÅR_STILLE),
        (("40", "36"), {"retning": "ned"}, Målestatus.PÅ_VEI),
        (("40", "39"), {"retning": "ned"}, Målestatus.STÅR_STILLE),
        (("40", "41"), {"retning": "stabil"}, Målestatus.NÅDD),
        (("40", "44"), {"retning": "stabil"}, Målestatus.FEIL_VEI),
        (("40", "36"), {"retning": "stabil"}, Målestatus.FEIL_VEI),
    ],
)
def test_other_numbers_are_clear_from_a_tenth_of_the_way(
    values: tuple[str, ...], fields: dict[str, object], expected: Målestatus
) -> None:
    """Without an ambition, from a twentieth of where they started."""
    assert read(poeng("trives", "trivsel", *values, **fields)).status is expected


def test_the_way_is_shown_by_nullpunkt_and_ambisjon() -> None:
    """`retning` may be left out."""
    thing = poeng("fravær", "trivsel", "40", "30", retning=None)

    assert read(thing).grounds[0].kind is GroundKind.NO_DIRECTION
    down = poeng(
        "fravær", "trivsel", "40", "30", retning=None, ambisjon={"verdi": "10"}
    )
    assert (read(down).way, read(down).status) == ("ned", Målestatus.PÅ_VEI)
    up = poeng("nærvær", "trivsel", "40", "50", retning=None, ambisjon={"verdi": "90"})
    assert (read(up).way, read(up).status) == ("opp", Målestatus.PÅ_VEI)


@pytest.mark.parametrize(
    ("done", "status", "is_partly"),
    [
        ("120", Målestatus.NÅDD, False),
        ("100", Målestatus.NÅDD, False),
        ("80", Målestatus.PÅ_VEI, False),
        ("79,9", Målestatus.PÅ_VEI, True),
        ("1", Målestatus.PÅ_VEI, True),
        ("0", Målestatus.STÅR_STILLE, False),
    ],
)
def test_what_is_done_is_in_place_from_four_fifths_of_its_ambition(
    done: str,
    status: Målestatus,
    is_partly: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """Below that it is partly in place, unless nothing is done."""
    found = read(gjort("møter", "møte", done), doing=True)

    assert (found.status, found.is_partly) == (status, is_partly)


def test_waiting_time_that_is_to_go_down_counts_the_other_way() -> None:
    """Ten days of waiting where eight were meant is four fifths of it."""
    thing = gjort(
        "ventetid", "møte", "10", retning="ned", enhet="dager", ambisjon={"verdi": "8"}
    )
    found = read(thing, doing=True)

    assert (found.status, found.grounds[0].values["andel"]) == (
        Målestatus.PÅ_VEI,
        Decimal(80),
    )


@pytest.mark.parametrize(
    ("målinger", "expected"),
    [
        ([], (Målestatus.FOR_TIDLIG, GroundKind.NOT_DUE)),
        (
            [{"periode": "2025", "mangler": ":"}],
            (Målestatus.KAN_IKKE_SI, GroundKind.NO_VALUE),
        ),
        (
            [{"periode": "2025", "verdi": "50", "brudd": "nytt skjema"}],
            (Målestatus.KAN_IKKE_SI, GroundKind.BREAK),
        ),
        (
            [{"periode": "2025-H1", "verdi": "50"}],
            (Målestatus.KAN_IKKE_SI, GroundKind.OTHER_LENGTH),
        ),
    ],
)
def test_what_cannot_be_set_beside_the_nullpunkt_says_nothing(
    målinger: list[dict[str, str]], expected: tuple[Målestatus, GroundKind]
) -> None:
    """And it is said why; it is never a no."""
    thing = indikator(
        "trives",
        måler="trivsel",
        enhet="poeng",
        retning="opp",
        hyppighet="annethvert-år",
        nullpunkt={"periode": "2024", "verdi": "40"},
        målinger=målinger,
    )

    assert told(thing) == expected


def test_windows_that_overlap_are_not_set_beside_each_other() -> None:
    """Two of their three years are the same."""
    thing = indikator(
        "fattige",
        måler="trivsel",
        enhet="prosent",
        retning="ned",
        nullpunkt={"periode": "2021-2023", "verdi": "12"},
        målinger=[{"periode": "2022-2024", "verdi": "9"}],
    )

    assert told(thing) == (Målestatus.KAN_IKKE_SI, GroundKind.OVERLAP)


def test_a_measurement_that_is_late_is_missed() -> None:
    """Until then it is too early; from then on nobody can say."""
    thing = poeng("trives", "trivsel", "40")
    early, late = date(2026, 4, 1), date(2026, 4, 3)

    assert [read(thing, day).status for day in (early, late)] == [
        Målestatus.FOR_TIDLIG,
        Målestatus.KAN_IKKE_SI,
    ]


def test_what_comes_after_the_day_does_not_count() -> None:
    """Neither measurements nor a nullpunkt."""
    thing = poeng("trives", "trivsel", "40", "50")

    assert read(thing, date(2025, 12, 30)).series.last is None
    assert read(thing, date(2024, 12, 30)).status is Målestatus.IKKE_MÅLT


@pytest.mark.parametrize(
    ("milestone", "expected"), [("45", True), ("50", True), ("50,1", False)]
)
def test_on_schedule_only_where_a_milepæl_has_fallen_due(
    milestone: str,
    expected: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """No straight line to the ambition is assumed."""
    fields = {"ambisjon": {"verdi": "80"}}
    due = [
        {"verdi": milestone, "frist": "2025-12-31"},
        {"verdi": "70", "frist": "2026-12-31"},
    ]
    found = read(poeng("trives", "trivsel", "40", "50", milepæler=due, **fields))

    assert found.on_schedule is expected
    assert read(poeng("trives", "trivsel", "40", "50", **fields)).on_schedule is None


def since_first(*values: str, **fields: object) -> tuple[Målestatus, list[GroundKind]]:
    """Read numbers without a nullpunkt that may be set beside their own first."""
    thing = poeng("nådd", "kontakt", *values, **{"nullpunkt": None, **fields})
    found = read_numbers("nådd", thing, DATO, doing=False, since_first=True)
    return found.status, [ground.kind for ground in found.grounds]


def test_without_a_nullpunkt_the_first_number_may_be_clearly_passed() -> None:
    """And it is said that there is no nullpunkt."""
    assert since_first("40", "50") == (
        Målestatus.PÅ_VEI,
        [GroundKind.BETTER, GroundKind.SINCE_FIRST],
    )


@pytest.mark.parametrize("values", [("40",), ("40", "40"), ("40", "30")])
def test_not_to_have_passed_the_first_number_tells_nothing(
    values: tuple[str, ...],
) -> None:
    """It may have been good already."""
    assert since_first(*values) == (Målestatus.KAN_IKKE_SI, [GroundKind.NO_BASELINE])


def test_an_ambition_that_was_reached_once_is_told() -> None:
    """Where the newest number has left it."""
    fields = {"ambisjon": {"verdi": "60"}}
    målinger = [
        {"periode": str(year), "verdi": value}
        for year, value in ((2022, "40"), (2023, "62"), (2024, "55"))
    ]
    found = read(poeng("a", "x", nullpunkt="2022", målinger=målinger, **fields))
    (_, left) = found.grounds

    assert found.status is Målestatus.PÅ_VEI
    assert (left.kind, left.values["periode"]) == (
        GroundKind.AMBITION_PASSED_AWAY_FROM,
        "2023",
    )


def test_what_is_to_stay_has_no_ambition_to_leave() -> None:
    """It was never on its way to anything."""
    målinger = [
        {"periode": str(year), "verdi": value}
        for year, value in ((2022, "40"), (2023, "41"), (2024, "39"))
    ]
    found = read(
        poeng(
            *("a", "x"),
            retning="stabil",
            nullpunkt="2022",
            ambisjon={"verdi": "40"},
            målinger=målinger,
        )
    )

    assert [ground.kind for ground in found.grounds] == [GroundKind.KEPT]


def test_newer_numbers_that_were_passed_over_are_told() -> None:
    """The status rests on the last that can be compared."""
    målinger = [
        {"periode": "2023", "verdi": "40"},
        {"periode": "2024", "verdi": "50"},
        {"periode": "2025", "verdi": "70", "brudd": "nytt skjema"},
    ]
    found = read(poeng("a", "x", nullpunkt="2023", målinger=målinger))

    assert found.status is Målestatus.PÅ_VEI
    assert [g.kind for g in found.grounds] == [GroundKind.BETTER, GroundKind.BREAK]


def test_what_is_set_beside_its_first_number_is_read_as_an_effect() -> None:
    """Not as something that was to be done, and it is said which number it was."""
    thing = poeng(
        "nådd", "kontakt", "40", "50", nullpunkt=None, ambisjon={"verdi": "100"}
    )
    found = read_numbers("nådd", thing, DATO, doing=True, since_first=True)
    plain = read_numbers("nådd", thing, DATO, doing=False, since_first=True)

    assert found.grounds[0].kind is GroundKind.SHARE_OF_AMBITION
    assert [ground.kind for ground in plain.grounds] == [
        GroundKind.BETTER,
        GroundKind.SINCE_FIRST,
    ]
    assert plain.grounds[1].at == (Place("nådd", "målinger", "2024"),)


def test_an_activity_that_is_to_stay_as_it_is_has_no_share_to_be_done() -> None:
    """Seventy places before, and seventy now."""
    thing = gjort(
        "plasser",
        "møte",
        "70",
        retning="stabil",
        nullpunkt={"periode": "2024", "verdi": "70"},
    )
    found = read(thing, doing=True)

    assert (found.status, found.is_partly) == (Målestatus.NÅDD, False)
    assert found.grounds[0].kind is GroundKind.KEPT


def test_what_is_done_goes_up_where_nothing_else_is_said() -> None:
    """Neither a way nor a nullpunkt."""
    found = read(gjort("møter", "møte", "50", retning=None), doing=True)

    assert (found.way, found.is_partly) == ("opp", True)


@pytest.mark.parametrize(
    ("done", "fields"),
    [
        ("20", {"retning": "ned", "enhet": "dager", "ambisjon": {"verdi": "8"}}),
        ("-5", {"enhet": "kroner", "ambisjon": {"verdi": "0"}}),
    ],
)
def test_what_has_no_share_of_its_ambition_needs_a_nullpunkt(
    done: str, fields: dict[str, object]
) -> None:
    """Waiting time that is far too long, and a deficit that was to be gone."""
    assert told(gjort("i", "møte", done, **fields), doing=True) == (
        Målestatus.KAN_IKKE_SI,
        GroundKind.NO_BASELINE,
    )
