"""JSON that can be compared line by line."""

from __future__ import annotations

import json

from hypothesis import example, given
from hypothesis import strategies as st

from endringsteori.output.json_lines import (
    block,
    line,
    listed,
    listed_in_pieces,
    members,
    members_in_pieces,
    template,
    text,
)


def test_a_value_is_one_line_in_its_own_letters() -> None:
    """Whatever line ends there are inside."""
    assert line({"å": "to\nlinjer"}) == r'{"å": "to\nlinjer"}'


def test_each_item_and_each_member_begins_a_line() -> None:
    """As deep as it stands."""
    inner = listed([line(1), line(2)], 1)

    assert members({"a": line("x"), "b": inner}) == (
        '{\n  "a": "x",\n  "b": [\n    1,\n    2\n  ]\n}'
    )
    assert json.loads(members({"a": inner})) == {"a": [1, 2]}


def test_what_is_empty_takes_no_lines() -> None:
    """An object and a list."""
    assert (members({}), listed([])) == ("{}", "[]")


@given(st.text() | st.none())
@example('\x00\u2028"\\\ud800/')
def test_a_text_is_encoded_as_any_value_is(value: str | None) -> None:
    """Only faster."""
    assert text(value) == line(value)


@given(st.dictionaries(st.text(alphabet='ab"å', min_size=1), st.integers()))
def test_a_template_is_an_object_on_one_line(value: dict[str, int]) -> None:
    """As if it were encoded whole."""
    assert template(value) % tuple(map(line, value.values())) == line(value)


@given(st.lists(st.lists(st.integers())), st.integers(0, 3))
def test_a_list_in_pieces_is_the_list(parts: list[list[int]], depth: int) -> None:
    """However its items are spread, and whichever parts are empty."""
    blocks = [block(map(line, part), depth) for part in parts]
    items = [line(item) for part in parts for item in part]

    assert "".join(listed_in_pieces(blocks, depth)) == listed(items, depth)


def test_an_object_in_pieces_is_the_object() -> None:
    """Whatever each member is made of."""
    pieces = members_in_pieces({"a": ("1", "2"), "b": ("[]",)}, 1)

    assert "".join(pieces) == members({"a": "12", "b": "[]"}, 1)
