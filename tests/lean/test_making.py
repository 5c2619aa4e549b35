"""Our dataclasses are Python's, whoever asks."""

from __future__ import annotations

import dataclasses
import inspect
import pickle
from collections.abc import Hashable
from copy import copy, deepcopy
from dataclasses import FrozenInstanceError, asdict, field, fields, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pytest

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A place, for these tests."""

    line: int
    column: int = 1
    marks: tuple[str, ...] = field(default_factory=tuple)
    said: str = field(default="", repr=False)


@dataclass(slots=True, kw_only=True)
class Heap:
    """Something that grows, for these tests."""

    name: str = "haug"
    held: list[int] = field(default_factory=list)
    most: int

    def __post_init__(self) -> None:
        """Hold no more than it may."""
        del self.held[self.most :]


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """Something that is only itself, for these tests."""

    name: str


@dataclass(frozen=True, slots=True)
class Own:
    """A class with a way of its own to be shown, for these tests."""

    name: str

    def __repr__(self) -> str:
        """Show the name only."""
        return self.name


def sent(one: object) -> object:
    """Give what another process gets."""
    there: object = pickle.loads(pickle.dumps(one))  # noqa: S301 - our own bytes
    return there


def test_fields_are_given_in_order_or_by_name() -> None:
    """What is not given has its default, and what a factory makes is made each time."""
    first, second = Heap(most=2), Heap(most=2, held=[1, 2, 3])
    first.held.append(7)

    assert Spot(3) == Spot(line=3, column=1, marks=(), said="")
    assert (first.held, second.held, Heap(most=1).held) == ([7], [1, 2], [])


@pytest.mark.parametrize(
    ("kind", "given", "named", "told"),
    [
        (
            Spot,
            (),
            {},
            "Spot.__init__() missing 1 required positional argument: 'line'",
        ),
        (Spot, (1,), {"x": 2}, "got an unexpected keyword argument 'x'"),
        (Heap, ("a",), {"most": 1}, "takes 1 positional argument but 2 positional"),
        (Heap, (), {}, "missing 1 required keyword-only argument: 'most'"),
    ],
)
def test_wrong_arguments_are_told_as_python_tells_them(
    kind: type[object], given: tuple[object, ...], named: dict[str, object], told: str
) -> None:
    """With the name of the class, and of the field."""
    with pytest.raises(TypeError) as refused:
        kind(*given, **named)

    assert told in str(refused.value)


def test_the_signature_is_that_of_the_fields() -> None:
    """Editors and the page about the Python names read it."""
    assert str(inspect.signature(Spot)) == (
        "(line: 'int', column: 'int' = 1, marks: 'tuple[str, ...]' = <factory>, "
        "said: 'str' = '') -> None"
    )
    assert str(inspect.signature(Heap)).startswith("(*, name: 'str' = 'haug'")


def test_equal_fields_make_equal_objects_of_one_class() -> None:
    """With one hash; what changes has none, and what is only itself has its own."""
    token = Token("a")
    others: tuple[object, ...] = (Spot(2), Own("a"), (1, 1, (), ""))

    assert len({Spot(1), Spot(1, 1), Spot(1, 2)}) == 2
    assert Spot(1) not in others
    assert Heap(most=1) == Heap(most=1)
    assert not isinstance(Heap(most=1), Hashable)
    assert {token: token}[token] is token
    assert token != Token("a")


def test_they_are_ordered_by_the_first_field_that_differs() -> None:
    """And not at all with others."""
    spots = [Spot(2, 1), Spot(1, 2), Spot(1, 1)]
    other: Any = 1

    assert sorted(spots) == spots[::-1]
    assert (Spot(1) <= Spot(1), Spot(1) >= Spot(2), Spot(2) > Spot(1)) == (
        True,
        False,
        True,
    )
    with pytest.raises(TypeError, match="'<' not supported"):
        _ = Spot(1) < other


def test_the_text_shows_how_it_was_made() -> None:
    """Without the fields that are not to be shown, and in the way of the class itself."""
    assert repr(Spot(1, said="x")) == "Spot(line=1, column=1, marks=())"
    assert repr(Own("navn")) == "navn"


def test_a_frozen_object_does_not_change() -> None:
    """Others do."""
    spot, heap = Spot(1), Heap(most=1)
    heap.most = 4

    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'line'"):
        spot.line = 2  # type: ignore[misc]  # the checker says the same
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'line'"):
        del spot.line
    assert (spot, heap.most) == (Spot(1), 4)


@pytest.mark.parametrize("again", [copy, deepcopy, replace, sent])
@pytest.mark.parametrize("one", [Spot(1, said="x"), Heap(most=3, held=[1])])
def test_a_copy_is_equal(again: Callable[[Any], Any], one: Any) -> None:  # noqa: ANN401 - of two classes
    """Also one that was sent to another process."""
    assert again(one) == one
    assert again(one) is not one


def test_what_asks_about_dataclasses_gets_their_answers() -> None:
    """The fields with what they say of themselves, and patterns for `match`."""
    match Spot(1, 2):
        case Spot(line, column):
            found = (line, column)

    assert [one.name for one in fields(Heap)] == ["name", "held", "most"]
    assert asdict(Spot(1)) == {"line": 1, "column": 1, "marks": (), "said": ""}
    assert replace(Spot(1, 2), line=3) == Spot(3, 2)
    assert (dataclasses.is_dataclass(Own), found) == (True, (1, 2))


def test_there_is_room_for_the_fields_only() -> None:
    """Slots: thousands of objects are small."""
    with pytest.raises(AttributeError):
        Heap(most=1).more = 1  # type: ignore[attr-defined]  # the checker says the same
    assert not hasattr(Spot(1), "__dict__")


def test_without_slots_it_is_python_s_own() -> None:
    """There is a place for a value that is kept when it is first asked for."""

    @dataclass(frozen=True, order=True)
    class Loose:
        """One with a value that is worked out, for this test."""

        name: str

        @cached_property
        def length(self) -> int:
            """How long the name is."""
            return len(self.name)

    assert (Loose("abc").length, Loose("a") < Loose("b")) == (3, True)
    with pytest.raises(FrozenInstanceError):
        Loose("a").name = "b"  # type: ignore[misc]  # the checker says the same
