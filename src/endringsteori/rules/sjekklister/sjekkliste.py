"""`Sjekkliste`: questions to answer before measures are chosen, read from a file of data."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NoReturn

from endringsteori.lean import dataclass
from endringsteori.model import patterns
from endringsteori.texts import SPRÅK, Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["NotASjekklisteError", "Sjekkliste", "read_sjekkliste"]

_ID: Final = re.compile(patterns.ID)
_KEYS: Final = frozenset({"navn", "kilde", "punkter"})


class NotASjekklisteError(ValueError):
    """A file cannot be read as a checklist. The text says what in it is wrong."""


@dataclass(frozen=True, slots=True)
class Sjekkliste:
    """A checklist: what it is called, where it is from, and its questions in order.

    `punkter` are the questions by the id that answers stand under. `kilde` says whose
    points they follow.
    """

    id: str
    navn: Tekst
    kilde: str
    punkter: Mapping[str, Tekst]


def read_sjekkliste(id_: str, data: bytes) -> Sjekkliste:
    """Read a checklist from TOML in UTF-8: `navn`, `kilde`, and `punkter` each with `id`.

    `navn` and each of `punkter` are in three languages; what is not given in nynorsk or
    English is as in bokmål. Raises `NotASjekklisteError`.
    """
    import tomllib  # noqa: PLC0415 - few projects have a checklist

    try:
        told = tomllib.loads(data.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = "not TOML in UTF-8"
        raise NotASjekklisteError(message) from error
    if not _ID.match(id_):
        _refuse(f"{id_} is no id")
    if told.keys() != _KEYS or not isinstance(told["kilde"], str):
        _refuse(f"the keys are not {', '.join(sorted(_KEYS))}")
    punkter: dict[str, Tekst] = {}
    for punkt in _tables(told["punkter"]):
        name = punkt.pop("id", None)
        if not isinstance(name, str) or not _ID.match(name) or name in punkter:
            _refuse(f"{name} is not the id of one point")
        punkter[str(name)] = _tekst(punkt)
    return Sjekkliste(
        id_, _tekst(told["navn"]), told["kilde"], MappingProxyType(punkter)
    )


def _tables(value: object) -> list[dict[str, Any]]:
    if not isinstance(value, list) or not value:
        _refuse("there are no points")
    if not all(isinstance(item, dict) for item in value):
        _refuse("a point is not a table")
    return value


def _tekst(value: object) -> Tekst:
    """Read a text in up to three languages, and let no part of it be filled in."""
    if not isinstance(value, dict) or "nb" not in value or value.keys() - set(SPRÅK):
        _refuse("a text has other keys than nb, nn and en, or lacks nb")
    if not all(isinstance(text, str) and text.strip() for text in value.values()):
        _refuse("a text is empty")
    nb, nn, en = (str(value.get(språk, value["nb"])) for språk in SPRÅK)
    return Tekst(nb=nb, nn=nn, en=en)


def _refuse(why: str) -> NoReturn:
    raise NotASjekklisteError(why)
