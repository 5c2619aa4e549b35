"""What one theory has beyond another, and whether the other is whole in it."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from endringsteori.lean import dataclass
from endringsteori.model import DELTE_SEKSJONER, TILTAKETS_SEKSJONER
from endringsteori.model.immutable import descriptions, is_immutable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.model import Teori

__all__ = ["Gain", "gained"]

_INSIDE = (*TILTAKETS_SEKSJONER, "årsaker")
_BY_PART = ("virksomhet", "innstillinger", "individ")


@dataclass(frozen=True, slots=True)
class Gain:
    """Something that a theory has got: a thing, or a field of one.

    `element` is the thing, `home` what it stands in, and `field` the field of it, or for
    a whole new thing the section of its home.
    """

    element: str
    home: str
    field: str


class _GoneError(Exception):
    """Something is gone, or has become another."""


def gained(
    old: Teori, new: Teori, respelt: Mapping[str, str]
) -> tuple[Gain, ...] | None:
    """Give what the new theory has beyond the old.

    `respelt` are texts that were to become others. None where anything else of the old
    is gone, in another order, or has become another.
    """
    try:
        return tuple(_Comparison(respelt).of_theories(old, new))
    except _GoneError:
        return None


@dataclass(frozen=True, slots=True)
class _Comparison:
    respelt: Mapping[str, str]

    def of_theories(self, old: Teori, new: Teori) -> Iterator[Gain]:
        for section, a, b in _changed(old, new):
            if section in DELTE_SEKSJONER or section == "kartlegging":
                yield from self._things(a, b, "", section)
            elif section in _BY_PART and a is not None and b is not None:
                yield from self._fields(a, b, section)
            else:
                if not _is_default(old, section, a):
                    self._must_hold(a, b)
                yield Gain(section, section, section)

    def _things(
        self, old: tuple[Any, ...], new: tuple[Any, ...], home: str, section: str
    ) -> Iterator[Gain]:
        before = f"{home}/" if home else ""
        rest = iter(old)
        next_one = next(rest, None)
        for thing in new:
            element = before + thing.id
            if next_one is None or thing.id != self._now(next_one.id):
                yield Gain(element, home or element, section)
            else:
                yield from self._fields(next_one, thing, element)
                next_one = next(rest, None)
        if next_one is not None:
            raise _GoneError

    def _fields(self, old: object, new: object, element: str) -> Iterator[Gain]:
        for name, a, b in _changed(old, new):
            if name in _INSIDE and "/" not in element and isinstance(a, tuple):
                yield from self._things(a, b, element, name)
            else:
                if not _is_default(old, name, a):
                    self._must_hold(a, b)
                yield Gain(element, element.partition("/")[0], name)

    def _must_hold(self, old: object, new: object) -> None:
        """Demand that an old value is whole in the new one."""
        if old == new or old is None:
            return
        if isinstance(old, tuple) and isinstance(new, tuple):
            self._must_follow(old, new)
        elif _is_thing(old) and type(old) is type(new):
            for name, a, b in _changed(old, new):
                if not _is_default(old, name, a):
                    self._must_hold(a, b)
        elif not isinstance(old, str) or self._now(old) != new:
            raise _GoneError

    def _must_follow(self, old: tuple[object, ...], new: tuple[object, ...]) -> None:
        """Demand that the items of a list are in the new one, in the same order."""
        rest = iter(new)
        for item in old:
            if not any(self._holds(item, other) for other in rest):
                raise _GoneError

    def _holds(self, old: object, new: object) -> bool:
        try:
            self._must_hold(old, new)
        except _GoneError:
            return False
        return True

    def _now(self, text: str) -> str:
        return self.respelt.get(text, text)


def _is_thing(value: object) -> bool:
    """Tell a thing with fields from a value such as a period, which is all or nothing."""
    return is_immutable(type(value))


def _changed(old: object, new: object) -> Iterator[tuple[str, Any, Any]]:
    """Give the fields that are not alike."""
    for field in fields(old):  # type: ignore[arg-type]  # every class of the model is one
        a, b = getattr(old, field.name), getattr(new, field.name)
        if a != b:
            yield field.name, a, b


def _is_default(thing: object, name: str, value: object) -> bool:
    """Tell whether a field has what it has when nothing is written."""
    return bool(value == descriptions(type(thing))[name].otherwise())
