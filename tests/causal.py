"""Words that claim a cause, in three languages: no sentence of an assessment has one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.texts import Språk

__all__ = ["CLAIMS", "claims", "texts_in"]

CLAIMS: Final[dict[Språk, re.Pattern[str]]] = {
    "nb": re.compile(
        r"\b(skyldes|skyldtes|førte til|har ført til|takket være|effekten? av|virkningen? av"
        r"|på grunn av|forårsak\w+|årsak\w*|som følge av|resulter\w+ i|bidro til|gjorde at"
        r"|gjør at|derfor har|virket|fungerer|fungerte|beviste?|vellykket|mislykke\w+)\b",
        re.IGNORECASE,
    ),
    "nn": re.compile(
        r"\b(skuldast|kjem av|førte til|har ført til|takka vere|effekten? av|verknaden? av"
        r"|på grunn av|forårsak\w+|årsak\w*|som følgje av|resulter\w+ i|bidrog til|gjorde at"
        r"|gjer at|difor har|verka|fungerer|fungerte|prova|vellukka|mislukka)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(because of|due to|caus\w+|led to|leads? to|resulted in|result of|thanks to"
        r"|effects? of|impacts? of|owing to|brought about|contributed to|works|worked(?! out)"
        r"|proved|successful|failed|failure)\b",
        re.IGNORECASE,
    ),
}
"""«Effekt» itself is a kind of link and may be named; «effekten av» is a claim."""


def claims(tekst: Tekst) -> list[str]:
    """Give the words of a text that claim a cause."""
    return [
        found.group()
        for språk, pattern in CLAIMS.items()
        for found in pattern.finditer(tekst.på(språk))
    ]


def texts_in(values: Iterable[object]) -> list[Tekst]:
    """Give every text in some values, inside mappings and tuples too."""
    found: list[Tekst] = []
    for value in values:
        if isinstance(value, Tekst):
            found.append(value)
        elif isinstance(value, dict):
            found += texts_in(value.values())
        elif isinstance(value, tuple):
            found += texts_in(value)
    return found
