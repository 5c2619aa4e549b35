"""What an indicator shows, set in a box."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise, product

from hypothesis import given, settings
from hypothesis import strategies as st

from diagram.examples import any_text
from endringsteori.diagram.typesetting.lines import FONTS
from endringsteori.diagram.typesetting.readings import set_reading, told
from endringsteori.diagram.value import Reading, ReadingPoint

_ROOM = 178.0
_WHOLE = Reading(
    id="i",
    label="Andel med høyt fravær",
    start=ReadingPoint("5,2 %", "2024/2025"),
    latest=ReadingPoint("4,9 %", "2025/2026"),
    aim=ReadingPoint("4 %", "31.07.2028"),
)


def _texts(reading: Reading) -> list[str]:
    lines, _ = set_reading(reading, (14, 0), _ROOM)
    return [line.text for line in lines]


def test_points_stand_side_by_side_with_their_times_below() -> None:
    """From where, how far and to where, read from left to right."""
    lines, (_, bottom) = set_reading(_WHOLE, (14, 0), _ROOM)
    values = [line for line in lines if line.role == "reading"]
    times = [line for line in lines if line.role == "when"]

    assert [line.text for line in values] == ["5,2 %", "→", "4,9 %", "→", "4 %"]
    assert [line.text for line in times] == ["2024/2025", "2025/2026", "31.07.2028"]
    assert len({line.y for line in values}) == len({line.y for line in times}) == 1
    assert [time.x for time in times] == [value.x for value in values[::2]]
    assert times[0].y < bottom


def test_points_that_are_too_wide_stand_below_each_other() -> None:
    """Nothing is cut: each point has a row of its own."""
    wide = ReadingPoint("12 500 000 000 kr", "1. halvår 2024")
    reading = replace(_WHOLE, start=wide, latest=wide, aim=wide)

    assert [text.replace("\xa0", " ") for text in _texts(reading)[1:]] == [
        "12 500 000 000 kr 1. halvår 2024",
        "→ 12 500 000 000 kr 1. halvår 2024",
        "→ 12 500 000 000 kr 1. halvår 2024",
    ]


def test_what_is_not_given_takes_no_room() -> None:
    """An ambition alone still has the arrow that tells it from a measurement."""
    assert told(replace(_WHOLE, start=None)) == (
        ("", _WHOLE.latest),
        ("→", _WHOLE.aim),
    )
    assert told(replace(_WHOLE, start=None, latest=None)) == (("→", _WHOLE.aim),)
    assert _texts(Reading(id="i", label="Ro")) == ["Ro"]


def test_lines_of_a_row_do_not_meet() -> None:
    """A value ends before the arrow to the next begins."""
    for start, latest in product((None, _WHOLE.start), (None, _WHOLE.latest)):
        lines, _ = set_reading(
            replace(_WHOLE, start=start, latest=latest), (0, 0), _ROOM
        )
        row = [line for line in lines if line.role == "reading"]
        assert all(a.x + a.width <= b.x for a, b in pairwise(row))


@settings(deadline=None)
@given(st.builds(ReadingPoint, any_text(), any_text()))
def test_any_point_keeps_to_its_room(point: ReadingPoint) -> None:
    """However long a unit is, no line leaves the box by more than a letter."""
    lines, _ = set_reading(replace(_WHOLE, latest=point), (14, 0), _ROOM)

    for line in lines:
        assert line.x + line.width <= 14 + _ROOM + FONTS[line.role].size
