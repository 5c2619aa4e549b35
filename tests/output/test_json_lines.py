"""JSON that can be compared line by line."""

from __future__ import annotations

import json

from endringsteori.output.json_lines import line, listed, members


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
