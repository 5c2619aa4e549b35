"""The methods that classes share; `test_making` asks for those that most have."""

from __future__ import annotations

from endringsteori.lean import dataclass


@dataclass(frozen=True, slots=True)
class One:
    """A class with one field, for these tests."""

    held: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Nothing:
    """A class without fields, for these tests."""


def test_one_field_is_not_taken_for_what_it_holds() -> None:
    """The hash is of a tuple with one thing in it, as Python has it."""
    assert hash(One((1, 2))) == hash(((1, 2),))
    held: object = (1, 2)
    assert One((1, 2)) != held


def test_without_fields_all_objects_are_equal() -> None:
    """There is nothing to tell them apart."""
    assert len({Nothing(), Nothing()}) == 1
    assert repr(Nothing()) == "Nothing()"
