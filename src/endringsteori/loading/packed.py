"""Many places in little room: offsets in a text, four bytes each, instead of objects.

A project has as many places as it has keys, values and items, and they live as long as it
does. They are packed here, and unpacked one at a time when somebody asks.
"""

from __future__ import annotations

from array import array
from collections.abc import MutableMapping, MutableSequence, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Final, TypeAlias, overload

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Entry", "Places", "Stretch", "Stretches"]

Entry: TypeAlias = tuple[int, int, int, int]
"""Where a key starts and ends, and then its value."""

Stretch: TypeAlias = tuple[int, int]
"""Where an item starts and ends."""

_OFFSET: Final = "I"
_NOWHERE: Final = array(_OFFSET)
_NONE: Final[dict[str, int]] = {}
"""What all that is empty shares, and nobody changes."""


class Places(MutableMapping[str, Entry]):
    """The places of the entries of one mapping by key, in the order they were put in.

    Mappings with the same keys share the numbering of them until one of them is changed.
    """

    __slots__ = ("_at", "_is_shared", "_order")

    def __init__(self) -> None:
        self._at = _NOWHERE
        self._order = _NONE
        self._is_shared = True

    def fill(self, order: dict[str, int], at: Iterable[int]) -> None:
        """Take the places of all keys at once. `order` numbers the keys, and is not changed."""
        self._at = array(_OFFSET, at)
        self._order = order
        self._is_shared = True

    def move(self, by: int) -> None:
        """Move all places."""
        self._at = array(_OFFSET, [offset + by for offset in self._at])

    def __getitem__(self, key: str) -> Entry:
        """Give where the key and its value stand."""
        first = 4 * self._order[key]
        start, end, at, to = self._at[first : first + 4]
        return start, end, at, to

    def __setitem__(self, key: str, place: Entry) -> None:
        """Put a place in, last where the key is new."""
        number = self._order.get(key)
        if number is not None:
            self._at[4 * number : 4 * number + 4] = array(_OFFSET, place)
            return
        if self._is_shared:
            self._order, self._at = dict(self._order), self._at[:]
            self._is_shared = False
        self._order[key] = len(self._order)
        self._at.extend(place)

    def __delitem__(self, key: str) -> None:
        """Take a place out."""
        number = self._order[key]
        self._at = self._at[: 4 * number] + self._at[4 * number + 4 :]
        left = [name for name in self._order if name != key]
        self._order, self._is_shared = {name: n for n, name in enumerate(left)}, False

    def __contains__(self, key: object) -> bool:
        """Tell whether a key has a place."""
        return key in self._order

    def __iter__(self) -> Iterator[str]:
        """Give the keys."""
        return iter(self._order)

    def __len__(self) -> int:
        """Count the keys."""
        return len(self._order)


class Stretches(MutableSequence[Stretch]):
    """The places of the items of one list."""

    __slots__ = ("_at",)

    def __init__(self) -> None:
        self._at = _NOWHERE

    def fill(self, at: Iterable[int]) -> None:
        """Take the places of all items at once."""
        self._at = array(_OFFSET, at)

    def move(self, by: int) -> None:
        """Move all places."""
        self._at = array(_OFFSET, [offset + by for offset in self._at])

    @overload
    def __getitem__(self, index: int) -> Stretch: ...

    @overload
    def __getitem__(self, index: slice) -> list[Stretch]: ...

    def __getitem__(self, index: int | slice) -> Stretch | list[Stretch]:
        """Give where an item starts and ends."""
        if isinstance(index, slice):
            return [self[number] for number in range(len(self))[index]]
        first = 2 * range(len(self))[index]
        return self._at[first], self._at[first + 1]

    @overload
    def __setitem__(self, index: int, value: Stretch) -> None: ...

    @overload
    def __setitem__(self, index: slice, value: Iterable[Stretch]) -> None: ...

    def __setitem__(
        self, index: int | slice, value: Stretch | Iterable[Stretch]
    ) -> None:
        """Put a place in the stead of another."""
        every = list(self)
        every[index] = value  # type: ignore[index,assignment]  # one for one, many for many
        self.fill(chain.from_iterable(every))

    def __delitem__(self, index: int | slice) -> None:
        """Take places out."""
        every = list(self)
        del every[index]
        self.fill(chain.from_iterable(every))

    def __len__(self) -> int:
        """Count the items."""
        return len(self._at) // 2

    def __eq__(self, other: object) -> bool:
        """Tell whether another sequence has the same places."""
        return isinstance(other, Sequence) and [*self] == [*other]

    __hash__ = None  # type: ignore[assignment]  # as of a list

    def __repr__(self) -> str:
        """Show the places."""
        return repr([*self])

    def insert(self, index: int, value: Stretch) -> None:
        """Put a place in before another."""
        first = 2 * len(range(len(self))[:index])
        if self._at is _NOWHERE:
            self._at = array(_OFFSET)
        self._at[first:first] = array(_OFFSET, value)
