"""A project at nivå individ where every text field and comment names somebody.

Made from the project that has every field of the format, so that a new field is planted
without being listed here. Nobody is called so, and the numbers can be nobody's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, is_dataclass, replace
from itertools import count, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, get_args, get_type_hints

from endringsteori.loading import Memory, dump, load
from endringsteori.model.forms import Fritekst
from endringsteori.model.immutable import is_immutable
from synthetic import numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.model import Teori

__all__ = ["COMMENTS", "FILE", "PLANTED", "TEXT", "THEORY", "Planted", "leaks"]

_SOURCE: Final = Path(__file__).parent / "loading" / "data" / "alle-felt.yaml"
_LETTERS: Final = "abcdefghij"
_SECTION: Final = re.compile(r"^(?=[a-zæøå_]+:)", re.MULTILINE)
FILE: Final = "endringsteori.yaml"


@dataclass(frozen=True, slots=True)
class Planted:
    """What is planted in one place: a name, an address, and two numbers."""

    surname: str
    address: str
    phone: str
    number: str

    def __str__(self) -> str:
        """Write it as somebody in a hurry might."""
        return f"Kari {self.surname}, {self.address}, {self.phone}, {self.number}"


def _sown() -> Iterator[Planted]:
    """Give something new to plant, as often as it is asked for."""
    for n, number in zip(count(), islice(numbers("198571"), None), strict=False):
        token = "".join(_LETTERS[int(digit)] for digit in f"{n:03}")
        digits = f"9{n:03}{n:03}7"
        phone = f"{digits[:3]} {digits[3:5]} {digits[5:]}"
        yield Planted(f"Xylovind{token}", f"xylovind.{token}@gmail.com", phone, number)


class _Sower:
    """Puts something in each text of a theory, and keeps what it planted."""

    def __init__(self) -> None:
        self._seed = _sown()
        self.planted: list[Planted] = []

    def next(self) -> Planted:
        self.planted.append(next(self._seed))
        return self.planted[-1]

    def sow(self, thing: Any) -> Any:  # noqa: ANN401 - any part of a theory
        if isinstance(thing, tuple):
            return tuple(map(self.sow, thing))
        if not is_dataclass(thing) or not is_immutable(type(thing)):
            return thing
        hints = get_type_hints(type(thing), include_extras=True)
        changed = {
            field.name: self._value(getattr(thing, field.name), hints[field.name])
            for field in fields(thing)
        }
        return replace(thing, **changed)  # type: ignore[type-var]  # an instance

    def _value(self, value: object, hint: object) -> object:
        if not _holds_text(hint):
            return self.sow(value)
        if isinstance(value, str):
            return f"{value} {self.next()}"
        if isinstance(value, tuple):
            return tuple(f"{item} {self.next()}" for item in value)
        return value


def _holds_text(hint: object) -> bool:
    """Tell whether a field holds free text, alone, as a list, or left out."""
    if hint == Fritekst:
        return True
    parts = (arg for arg in get_args(hint) if arg is not Ellipsis)
    return any(_holds_text(part) for part in parts if not is_dataclass(part))


def _with_comments(text: str, sower: _Sower) -> str:
    """Put a comment before every section."""
    return _SECTION.sub(lambda _: f"# ringte {sower.next()}\n", text)


_SOWER: Final = _Sower()
THEORY: Final[Teori] = _SOWER.sow(load(Memory({FILE: _SOURCE.read_bytes()})).teori)
"""The theory with something planted in every text."""
_FIELDS: Final = len(_SOWER.planted)
TEXT: Final = _with_comments(dump(THEORY), _SOWER)
"""The same as a file, with comments."""
PLANTED: Final = tuple(_SOWER.planted)
COMMENTS: Final = len(PLANTED) - _FIELDS


_PHONES: Final = frozenset(one.phone.replace(" ", "") for one in PLANTED)
_NUMBERS: Final = frozenset(one.number for one in PLANTED)
_NAME: Final = re.compile(r"xylovind\.?[a-j]{3}")
_PHONE: Final = re.compile(r"(?=(9[0-9]{2} ?[0-9]{2} ?[0-9]{3}))")
_NUMBER: Final = re.compile(r"(?=(198571[0-9]{5}))")
_BETWEEN: Final = re.compile(r"(?<=[0-9])[\s./_-]+(?=[0-9])")


def leaks(text: str) -> list[str]:
    """Give what is planted and can be read in a text: names, addresses and numbers."""
    found = set(_NAME.findall(text.casefold()))
    phones = (phone.replace(" ", "") for phone in _PHONE.findall(text))
    found.update(_PHONES.intersection(phones))
    found.update(_NUMBERS.intersection(_NUMBER.findall(_BETWEEN.sub("", text))))
    return sorted(found)
