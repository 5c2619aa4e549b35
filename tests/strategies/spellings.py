"""Texts on both sides of the border of a form: dates, periods, numbers, durations, ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = [
    "like_a_date",
    "like_a_duration",
    "like_a_number",
    "like_a_period",
    "like_an_id",
    "spaced",
]

_LEAP_OR_NOT = (1600, 1700, 1900, 1904, 1996, 2000, 2023, 2024, 2100, 2400)
_MONTH_ENDS = (27, 28, 29, 30, 31, 32)


def spaced(texts: SearchStrategy[str]) -> SearchStrategy[str]:
    """Give the texts with blanks around, which no form minds."""
    blanks = st.sampled_from(("", "", "", " ", "\n", "\u00a0", "\t \u2003"))
    return st.builds("{}{}{}".format, blanks, texts, blanks)


def like_a_date() -> SearchStrategy[str]:
    """Give days that the calendar has or nearly has, in either spelling or nearly."""
    year = st.integers(0, 9999) | st.sampled_from(_LEAP_OR_NOT)
    month = st.integers(0, 13) | st.just(2)
    day = st.integers(0, 32) | st.sampled_from(_MONTH_ENDS)
    patterns = (
        *("{0:04}-{1:02}-{2:02}", "{2:02}.{1:02}.{0:04}"),
        *("{0:04}-{1}-{2}", "{2}.{1}.{0}", "{0}/{1:02}/{2:02}", "{0:02}-{1:02}-{2:02}"),
    )
    return _mostly_first(2, patterns, year, month, day)


def like_a_period() -> SearchStrategy[str]:
    """Give years, parts of years and spans of years, right or nearly right."""
    year = st.integers(0, 9999) | st.sampled_from((999, 1999, 2009, 2024, 2099, 8999))
    part = st.integers(0, 13)
    sign = st.sampled_from("-–_/")
    step = st.integers(-2, 3) | st.integers(-100, 100)
    spans = st.builds(
        lambda first, sign, step, short: (
            f"{first:04}{sign}{(first + step) % 100:02}"
            if short
            else f"{first:04}{sign}{first + step:04}"
        ),
        *(year, sign, step, st.booleans()),
    )
    patterns = (
        *("{0:04}-H{1}", "{0:04}K{1}", "{0:04}M{1:02}", "{0:04}-{1:02}", "{0:04}H{1}"),
        *("{0:04}", "{0}", "{0:04}-M{1}", "{0:04}T{1}", "{0:04}K{1:02}", "{0:04}-K{1}"),
    )
    return spans | _mostly_first(6, patterns, year, part) | like_a_date()


def like_a_number() -> SearchStrategy[str]:
    """Give digits in groups, with signs, commas and points, and what is no number."""
    sign = st.sampled_from(("", "", "-", "−", "+", "--", "–"))
    digits = st.text("0123456789", min_size=1, max_size=16)
    group = st.text("0123456789", min_size=3, max_size=3)
    space = st.sampled_from((" ", "\u00a0", "\u202f", "\u2009", "_"))
    grouped = st.builds(
        lambda first, space, rest: space.join((first, *rest)),
        st.text("0123456789", max_size=4),
        space,
        st.lists(group, max_size=5),
    )
    point = st.sampled_from((",", ".", ",", ".", "", ",.", "e"))
    whole = st.sampled_from(("0", "00", "12")) | digits | grouped
    decimals = st.sampled_from(("", "0", "5", "500", "0001")) | digits
    anything = st.text("0123456789 ,.+-−\u00a0\u202f_e%\u0663", max_size=8)
    return st.builds("{}{}{}{}".format, sign, whole, point, decimals) | anything


def like_a_duration() -> SearchStrategy[str]:
    """Give a number and a unit, or nearly."""
    units = ("uker", "uke", "måneder", "måned", "år", "dager", "mnd", "åre", "Uker", "")
    spaces = (" ", "\u00a0", "  ", "", "\t")
    return st.builds(
        "{}{}{}".format,
        st.integers(-1, 1200),
        st.sampled_from(spaces),
        st.sampled_from(units),
    )


def like_an_id() -> SearchStrategy[str]:
    """Give ids, references and what nobody may call a thing."""
    letters = st.text("abåđž09-_/ A\u0308\n", max_size=5)
    return letters | st.sampled_from(
        ("a" * 80, "å" * 81, "a/" + "b" * 80, "b" * 81 + "/a")
    )


def _mostly_first(
    proper: int, patterns: tuple[str, ...], *parts: SearchStrategy[int]
) -> SearchStrategy[str]:
    """Fill in the first patterns, which are proper spellings, more often than the others."""
    pattern = st.sampled_from((*patterns[:proper] * 3, *patterns))
    return st.builds(lambda text, *values: text.format(*values), pattern, *parts)
