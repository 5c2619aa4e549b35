"""Places in little room: they are to be as the dict and the list that they stand for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from endringsteori.loading.packed import Places, Stretches

_OFFSETS = st.integers(0, 2**32 - 1)
_ENTRIES = st.tuples(_OFFSETS, _OFFSETS, _OFFSETS, _OFFSETS)
_KEYS = st.sampled_from(("navn", "mål", "fører_til", "id"))
_CHANGES = st.lists(st.tuples(_KEYS, _ENTRIES | st.none()))
_ITEMS = st.lists(st.tuples(_OFFSETS, _OFFSETS))


@given(st.dictionaries(_KEYS, _ENTRIES), _CHANGES)
def test_places_are_as_a_dict_of_them(
    first: dict[str, tuple[int, int, int, int]],
    changes: list[tuple[str, tuple[int, int, int, int] | None]],
) -> None:
    """Whatever is put in and taken out, what shares their order stays as it was."""
    order = {key: number for number, key in enumerate(first)}
    flat = [offset for entry in first.values() for offset in entry]
    places, twin = Places(), Places()
    places.fill(order, flat)
    twin.fill(order, flat)
    plain = dict(first)
    for key, entry in changes:
        if entry is not None:
            places[key] = plain[key] = entry
        elif key in plain:
            del places[key], plain[key]

    assert [*places.items()] == [*plain.items()]
    assert (len(places), "navn" in places) == (len(plain), "navn" in plain)
    assert twin == first


@given(_ITEMS, st.data())
def test_stretches_are_as_a_list_of_them(
    first: list[tuple[int, int]], data: st.DataObject
) -> None:
    """From either end, one at a time and many."""
    stretches = Stretches()
    stretches.fill(offset for pair in first for offset in pair)
    plain = [*first]
    for pair in data.draw(_ITEMS):
        at = data.draw(st.integers(-3, 3))
        stretches.insert(at, pair)
        plain.insert(at, pair)
    if plain:
        at = data.draw(st.integers(-len(plain), len(plain) - 1))
        assert stretches[at] == plain[at]
        stretches[at] = plain[at] = (1, 2)
        assert stretches[at:] == plain[at:]
        del stretches[at], plain[at]

    assert stretches == plain
    assert repr(stretches) == repr(plain)


def test_what_is_empty_shares_nothing_that_changes() -> None:
    """One that is added to leaves the others empty."""
    places, stretches = Places(), Stretches()
    places["navn"] = (1, 2, 3, 4)
    stretches.append((1, 2))

    assert (len(Places()), len(Stretches())) == (0, 0)


def test_places_that_are_moved_stand_as_far_from_each_other() -> None:
    """What was read as a text of its own stands somewhere in a file."""
    places, stretches = Places(), Stretches()
    places.fill({"navn": 0}, (0, 4, 6, 9))
    stretches.fill((1, 2, 4, 8))
    places.move(10)
    stretches.move(100)

    assert dict(places) == {"navn": (10, 14, 16, 19)}
    assert [*stretches] == [(101, 102), (104, 108)]
