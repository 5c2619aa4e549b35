"""Spaces that no line is broken at: inside dates and numbers, and between a number and its unit."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["NO_BREAK", "tied"]

NO_BREAK: Final = "\N{NO-BREAK SPACE}"

_UNITS: Final = (
    "%|‰|°C|kr|krone|kroner|prosent|per cent|poeng|points?|mill|mrd|million(?:er|ar|s)?"
    "|milliard(?:er|ar)?|tusen|thousand|minutt(?:er)?|minutes?|tim[ea]r?|hours?|dag(?:er|ar)?"
    "|days?|uker?|vek[ea]r?|weeks?|måned(?:er)?|månad(?:er|ar)?|months?|år|years?"
)
_PERIODS: Final = (
    "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
    "|january|february|march|may|june|july|october|december"
    "|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|des|dec"
    "|halvår|kvartal|half-year|half|quarter"
)
_BEFORE_NUMBERS: Final = f"{_PERIODS}|NOK|§|nr|kap|kl|ca"
_AFTER: Final = re.compile(
    rf"(?<=\d) (?=(?i:{_UNITS})(?!\w))"
    r"|(?<=\d\.) (?=[a-zæøå])"
    r"|(?<=\d)(?<!\d{4}) (?=\d{3}(?!\d))"
)
"""A number and its unit, an ordinal and what it counts, thousands and the next three digits."""

_BEFORE: Final = re.compile(rf"((?<!\w)(?:{_BEFORE_NUMBERS})\.?) (?=\d)", re.IGNORECASE)
_DIGIT: Final = re.compile(r"\d")


def tied(text: str) -> str:
    """Put no-break spaces into a text where a line must not end; all else stays.

    The words are those of Norwegian and English alike: a figure may hold both.
    """
    if not _DIGIT.search(text):
        return text
    return _BEFORE.sub(rf"\1{NO_BREAK}", _AFTER.sub(NO_BREAK, text))
