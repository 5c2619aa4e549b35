"""The pattern of a form and its reader take the same texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from endringsteori.model import patterns
from endringsteori.model.tall import les_heltall, les_tall
from endringsteori.model.tekst import (
    les_egen_kode,
    les_id,
    les_kommunenummer,
    les_referanse,
    les_tekst,
    rens,
)
from endringsteori.model.tid import les_dato, les_periode, les_varighet
from strategies import (
    like_a_date,
    like_a_duration,
    like_a_number,
    like_a_period,
    like_an_id,
    spaced,
    wild_tekst,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_quick = settings(max_examples=300, deadline=None)


def _agree(text: str, pattern: str, read: Callable[[object], object]) -> bool:
    try:
        read(text)
    except ValueError:
        return re.search(pattern, text) is None
    return re.search(pattern, text) is not None


@_quick
@given(spaced(like_a_date()))
def test_dates(text: str) -> None:
    """Leap years, the last day of each month, and both spellings."""
    assert _agree(text, patterns.DATO, les_dato)


@_quick
@given(spaced(like_a_period()))
def test_periods(text: str) -> None:
    """Years, school years, halves, quarters, months, several years and days."""
    assert _agree(text, patterns.PERIODE, les_periode)


@_quick
@given(spaced(like_a_number()))
def test_numbers(text: str) -> None:
    """Groups of three, one comma or point, no two faces, at most fifteen digits."""
    assert _agree(text, patterns.TALL, les_tall)
    assert _agree(text, patterns.HELTALL, les_heltall)


@_quick
@given(spaced(like_a_duration()))
def test_durations(text: str) -> None:
    """Weeks, months and years, at most three digits of them."""
    assert _agree(text, patterns.VARIGHET, les_varighet)


@_quick
@given(spaced(like_an_id()).map(rens))
def test_ids(text: str) -> None:
    """An id, one of a thing in a measure, and nothing else; the reader trims and composes."""
    assert _agree(text, patterns.ID, les_id)
    assert _agree(text, patterns.REFERANSE, les_referanse)


@_quick
@given(wild_tekst() | st.text(st.characters(), max_size=6))
def test_texts(text: str) -> None:
    """Something that is not blank, and no control character but line feed and tab."""
    assert _agree(text, patterns.TEKST, les_tekst)


@_quick
@given(spaced(st.text("0123456789 a\u0663", max_size=5)))
def test_numbers_of_municipalities(text: str) -> None:
    """Four digits, as people write digits here."""
    assert _agree(text, patterns.KOMMUNENUMMER, les_kommunenummer)


@_quick
@given(spaced(st.from_regex("(ET|LOKAL|A|ABCDEFGHI|Ab)-?[0-9]{0,2}", fullmatch=True)))
def test_codes_of_own_rules(text: str) -> None:
    """Two to eight capitals, a hyphen and digits, and never our own prefix."""
    assert _agree(text, patterns.EGEN_KODE, les_egen_kode)
