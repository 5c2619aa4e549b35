"""E-mail addresses and telephone numbers, and which of them are of a private kind.

An address is private where it stands at a provider that people use on their own, or is made
of names (`fornavn.etternavn@`) and no part of it is the word of an office. A telephone number
is private where it is a mobile's (4 or 9). Addresses of reserved domains are nobody's.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Final

from endringsteori.lean import lazy_pattern
from endringsteori.privacy.names import is_first_name
from endringsteori.privacy.numbers import BLANKS, INDENTED
from endringsteori.privacy.words import (
    OFFICE_STEMS,
    OFFICES,
    PERSONAL_DOMAINS,
    RESERVED_DOMAINS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_addresses", "find_phones"]

_LONGEST_NAME: Final = 64
_LONGEST_DOMAIN: Final = 255
_NAME: Final = lazy_pattern(r"[\w.+%'-]{1,64}\Z")
_DOMAIN: Final = lazy_pattern(r"(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}(?![\w@])")
_PARTS: Final = lazy_pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")

_CODE: Final = rf"(?:(?:\+|00)[{BLANKS}]?47|\((?:\+|00)47\))[{BLANKS}]?"
_GAP: Final = rf"(?:[{BLANKS}]|{INDENTED})"
"""Between groups of digits; a text may go on at the next line there."""
_PHONE: Final = lazy_pattern(
    rf"(?<![\w/.,+=#&?%-])(?P<code>{_CODE})?"
    rf"(?:[2-9][0-9](?:{_GAP}[0-9]{{2}}){{3}}"
    rf"|[2-9][0-9]{{2}}{_GAP}[0-9]{{2}}{_GAP}[0-9]{{3}}"
    r"|(?P<together>[2-9][0-9]{7}))"
    r"(?![\w/%=]|[-.,:][0-9])"
)
_MOBILE: Final = ("4", "9")
_LAST_EIGHT: Final = lazy_pattern(r"[2-9](?:[^0-9]*[0-9]){7}\Z")
_BEFORE_PHONE: Final = lazy_pattern(
    r"(?:tlf|telefon|tel|mob|mobil|mobilnr|ring|ringe|sms|nås|phone|call)"
    r"[\w ]{0,12}[.:]{0,2}\s{0,2}\(?\Z",
    re.IGNORECASE,
)
_BEFORE_OTHER: Final = lazy_pattern(
    r"(?:kr|nok|kroner|beløp|sum|sak|saksnr|org|orgnr|kid|konto|isbn|doi|id|nr|"
    r"tabell|referanse|ref)[.:]{0,2}\s{0,2}\Z",
    re.IGNORECASE,
)
_AFTER_OTHER: Final = lazy_pattern(
    rf"[{BLANKS}]*(?:,-|kr\b|kroner|nok\b|mill|tusen|personer|innbyggere|stk|m²)",
    re.IGNORECASE,
)
_ROUND: Final = "000"
_DAY: Final = lazy_pattern(
    r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
)
_ALONE_BEFORE: Final = lazy_pattern(
    r"(?:\A|[\n:;,\[{]|^[ \t]*-)[ \t]*[\"']?\Z", re.MULTILINE
)
_ALONE_AFTER: Final = lazy_pattern(r"[\"']?[ \t]*(?:\Z|[\r\n;,\]}]|#)")
_LOOK_BACK: Final = 30


def find_addresses(
    text: str, start: int = 0, end: int = sys.maxsize, *, private_only: bool = False
) -> Iterator[tuple[int, int]]:
    """Give where e-mail addresses stand, as offsets in the text."""
    at = text.find("@", start, end)
    while at >= 0:
        before = max(0, at - _LONGEST_NAME)
        name = _NAME.search(text, before, at)
        domain = _DOMAIN.match(text, at + 1, at + 1 + _LONGEST_DOMAIN)
        if name and domain and not _is_reserved(domain[0]):
            local = name[0].lstrip(".-'")
            if local and (not private_only or _is_private(local, domain[0])):
                yield at - len(local), domain.end()
        at = text.find("@", at + 1, end)


def find_phones(
    text: str, start: int = 0, end: int = sys.maxsize, *, private_only: bool = False
) -> Iterator[tuple[int, int]]:
    """Give where Norwegian telephone numbers stand, as offsets in the text.

    Eight digits that stand together are one only where nothing says that they are an
    amount, a day or the number of a case, and not where a value is nothing else.
    """
    for found in _PHONE.finditer(text, start, end):
        digits = _LAST_EIGHT.search(found[0])
        if digits is None or (private_only and not digits[0].startswith(_MOBILE)):
            continue
        together = found["together"]
        if together and not found["code"] and _is_other(text, found.span(), together):
            continue
        yield found.span()


def _is_reserved(domain: str) -> bool:
    labels = domain.casefold().split(".")
    return labels[-1] in RESERVED_DOMAINS or labels[-2] in RESERVED_DOMAINS


def _is_private(name: str, domain: str) -> bool:
    if domain.casefold().rpartition(".")[0] in PERSONAL_DOMAINS:
        return True
    parts = [part for part in name.casefold().split(".") if part]
    return (
        len(parts) in (2, 3)
        and all(_PARTS.fullmatch(part) for part in parts)
        and (is_first_name(parts[0]) or not any(map(_is_of_office, parts)))
    )


def _is_of_office(part: str) -> bool:
    return part in OFFICES or part.startswith(OFFICE_STEMS)


def _is_other(text: str, span: tuple[int, int], digits: str) -> bool:
    """Tell whether eight digits together are something else than a telephone number."""
    start, end = span
    first = max(0, start - _LOOK_BACK)
    if _BEFORE_PHONE.search(text, first, start):
        return False
    return bool(
        digits.endswith(_ROUND)
        or _DAY.fullmatch(digits)
        or _BEFORE_OTHER.search(text, first, start)
        or _AFTER_OTHER.match(text, end)
        or (_ALONE_BEFORE.search(text, first, start) and _ALONE_AFTER.match(text, end))
    )
