"""Everything of persons that stands in a text, in the order that it stands."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.privacy.contacts import find_addresses, find_phones
from endringsteori.privacy.names import find_names
from endringsteori.privacy.numbers import find_numbers, find_shortened
from endringsteori.privacy.sweeping import sweep

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.privacy.sweeping import Find

__all__ = ["Found", "Kind", "seek"]


class Kind(StrEnum):
    """What was found. A number that was read as an amount is hidden, but no finding."""

    NUMBER = "nummer"
    ADDRESS = "epost"
    PHONE = "telefon"
    NAME = "navn"
    AMOUNT = "tall"


class Found(NamedTuple):
    """Something of a person: where it starts and ends in the text, and what it is."""

    start: int
    end: int
    kind: Kind


_ALL: Final[Mapping[Find, Kind]] = {
    find_numbers: Kind.NUMBER,
    find_addresses: Kind.ADDRESS,
    find_phones: Kind.PHONE,
    find_shortened: Kind.AMOUNT,
}
_PRIVATE: Final[Mapping[Find, Kind]] = {
    find_numbers: Kind.NUMBER,
    partial(find_addresses, private_only=True): Kind.ADDRESS,
    partial(find_phones, private_only=True): Kind.PHONE,
    find_shortened: Kind.AMOUNT,
}


def seek(text: str, *, individ: bool) -> Iterator[Found]:
    """Give what stands in a text: with `individ` all of it, otherwise what is private.

    Identity numbers always. Where two overlap, the first is told, with the end of the last.
    """
    kinds = _ALL if individ else _PRIVATE
    found = [Found(a, b, kinds[find]) for a, b, find in sweep(text, *kinds)]
    if individ:
        found += [Found(*span, Kind.NAME) for span in find_names(text)]
    last: Found | None = None
    for one in sorted(found):
        if last is None:
            last = one
        elif one.start < last.end:
            last = last._replace(end=max(last.end, one.end))
        else:
            yield last
            last = one
    if last is not None:
        yield last
