"""How texts, ids and chosen words are read: trimmed, in NFC, and refused in plain terms."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from endringsteori.diagnostics import TroubleKind
from endringsteori.lean import lazy_pattern
from endringsteori.model import patterns
from endringsteori.model.form import form_error

__all__ = [
    "les_egen_kode",
    "les_id",
    "les_janei",
    "les_kommunenummer",
    "les_ord",
    "les_referanse",
    "les_tekst",
    "les_trinn",
    "les_versjon",
    "rens",
]

_FORBIDDEN: Final = lazy_pattern(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]"
)
_ID: Final = re.compile(patterns.ID.replace("$", r"\Z"))
_OWN_CODE: Final = lazy_pattern(patterns.EGEN_KODE.replace("$", r"\Z"))
_REFERENCE: Final = re.compile(patterns.REFERANSE.replace("$", r"\Z"))


def rens(text: str) -> str:
    """Trim a text and normalise it to NFC."""
    if text.isascii():
        return text.strip()
    return unicodedata.normalize("NFC", text).strip()


def les_tekst(value: object) -> str:
    """Read a text: trimmed, in NFC, not empty and without control characters."""
    if not isinstance(value, str):
        raise form_error(TroubleKind.WRONG_SHAPE, ventet="tekst")
    text = value.strip() if value.isascii() else rens(value)
    if not text:
        raise form_error(TroubleKind.EMPTY_TEXT)
    if not value.isprintable() and (bad := _FORBIDDEN.search(value)):
        raise form_error(TroubleKind.CONTROL_CHARACTER, tegn=f"U+{ord(bad[0]):04X}")
    return text


def les_ord(value: object) -> object:
    """Read a chosen word; whether it may be chosen, its `Literal` decides."""
    return rens(value) if isinstance(value, str) else value


def les_janei(value: object) -> bool:
    """Read `ja` or `nei`, or take a bool from Python."""
    if isinstance(value, bool):
        return value
    match les_ord(value):
        case "ja":
            return True
        case "nei":
            return False
        case str(text):
            raise form_error(TroubleKind.WRONG_CHOICE, verdi=text, valg=("ja", "nei"))
        case _:
            raise form_error(TroubleKind.WRONG_SHAPE, ventet="ja eller nei")


def les_id(value: object) -> str:
    """Read the id of a thing."""
    most = patterns.LENGSTE_ID
    if isinstance(value, str) and len(value) > most:
        text = rens(value)
        if len(text) > most and _could_be_id(text):
            raise form_error(
                TroubleKind.ID_TOO_LONG, verdi=text, lengde=len(text), grense=most
            )
    return _matching(value, _ID, TroubleKind.BAD_ID)


def les_referanse(value: object) -> str:
    """Read an id that names a thing: shared, or `tiltak/id`."""
    if not isinstance(value, str):
        raise form_error(TroubleKind.WRONG_SHAPE, ventet="id")
    return _reference(value)


@lru_cache(maxsize=4096)
def _reference(text: str) -> str:
    """Read a reference. The same few stand thousands of times in a project."""
    return _matching(text, _REFERENCE, TroubleKind.BAD_REFERENCE)


def _could_be_id(text: str) -> bool:
    """Tell whether each sign of a text could stand in an id, however long the text is."""
    return _ID.match(text[0]) is not None and all(
        _ID.match(f"a{sign}") for sign in set(text)
    )


def _matching(value: object, pattern: re.Pattern[str], kind: TroubleKind) -> str:
    if not isinstance(value, str):
        raise form_error(TroubleKind.WRONG_SHAPE, ventet="id")
    text = value if value.isascii() else rens(value)
    if not pattern.match(text):
        raise form_error(kind, verdi=text)
    return text.strip()


def les_kommunenummer(value: object) -> str:
    """Read the four digits of a municipality's number, as text."""
    if not isinstance(value, str):
        raise form_error(TroubleKind.WRONG_SHAPE, ventet="kommunenummer")
    if not re.fullmatch("[0-9]{4}", value.strip()):
        raise form_error(TroubleKind.WRONG_TEXT, ventet="kommunenummer")
    return value.strip()


def les_egen_kode(value: object) -> str:
    """Read the code of a rule of the project's own, such as `LOKAL-01`."""
    if not isinstance(value, str):
        raise form_error(TroubleKind.WRONG_SHAPE, ventet="egen kode")
    if not _OWN_CODE.match(value):
        raise form_error(TroubleKind.WRONG_TEXT, ventet="egen kode")
    return value.strip()


def les_versjon(value: object) -> int:
    """Read the version of the format: 1."""
    if value == 1 or (isinstance(value, str) and value.strip() == "1"):
        return 1
    shown = value if isinstance(value, str) else "?"
    raise form_error(TroubleKind.WRONG_VERSION, verdi=shown)


def les_trinn(value: object) -> int:
    """Read the step of a collaboration, 1 to 4."""
    if isinstance(value, (int, str)) and str(value).strip() in {"1", "2", "3", "4"}:
        return int(value)
    if not isinstance(value, (int, str)):
        raise form_error(TroubleKind.WRONG_SHAPE, ventet="tall")
    raise form_error(
        TroubleKind.WRONG_CHOICE, verdi=str(value), valg=("1", "2", "3", "4")
    )
