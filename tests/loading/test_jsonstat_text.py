"""JSON with places: what it says is what the standard library says, and where it stands."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from endringsteori.loading.jsonstat_text import UnreadableError, read_json
from endringsteori.loading.raw import RawMap
from endringsteori.loading.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable

    from endringsteori.loading.jsonstat_text import Json

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
_JSON: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | _TEXT,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(_TEXT, inner, max_size=4)
    ),
    max_leaves=12,
)


def _read(text: str) -> Json:
    return read_json(Source("a.json", text))


@given(value=_JSON, indent=st.sampled_from([None, 1]), ascii_=st.booleans())
def test_any_json_reads_as_the_standard_library_reads_it(
    *, value: object, indent: int | None, ascii_: bool
) -> None:
    """Whatever the layout, and however letters are escaped; numbers digit for digit."""
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_)

    assert json.loads(text, parse_int=Decimal, parse_float=Decimal) == _read(text)


def test_keys_and_values_know_where_they_stand() -> None:
    """A finding can underline one number of many on a line."""
    text = '{"a": [1, {"b": 2.5}]}'
    root = _read(text)
    assert isinstance(root, RawMap)

    start, end, at, to = root.places["a"]
    assert (text[start:end], text[at:to]) == ('"a"', '[1, {"b": 2.5}]')
    inner = root["a"][1]
    *_, at, to = inner.places["b"]
    assert text[at:to] == "2.5"


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("", 0),
        ("{", 1),
        ("[1,]", 3),
        ("[1 2]", 3),
        ('{"a" 1}', 5),
        ('{"a": 1, "a": 2}', 9),
        ("{a: 1}", 1),
        ("{1: 2}", 1),
        ("[01]", 1),
        ("[1.]", 1),
        ("[NaN]", 1),
        ("[1e99999]", 1),
        ("nullx", 0),
        ("[1] [2]", 4),
        ('"a\nb"', 0),
        (r'"\x"', 0),
        (r'"\ud800"', 0),
        ("]", 0),
    ],
)
def test_what_is_no_json(text: str, offset: int) -> None:
    """The fault stands where the text can no longer be JSON; a key given twice is one."""
    with pytest.raises(UnreadableError) as caught:
        _read(text)

    assert ("ET017-json", offset) == (caught.value.kind, caught.value.start)


@pytest.mark.parametrize("opened", [lambda n: "[" * n, lambda n: '{"a":' * n])
def test_nested_too_deep(opened: Callable[[int], str]) -> None:
    """No file makes reading go down without end."""
    with pytest.raises(UnreadableError) as caught:
        _read(opened(100_000))

    assert caught.value.kind == "ET014-dyp"
