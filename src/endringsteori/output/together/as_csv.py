"""Several projects as tables for spreadsheets: a row for each, and one for all together."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from endringsteori.assessment import Skjult
from endringsteori.comparison.together import needs, spending
from endringsteori.output.puslespill.as_csv import spreadsheet
from endringsteori.output.together import words
from endringsteori.output.together.money import TYPES, per_inhabitant
from endringsteori.output.together.needs import per_hundred

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.comparison.together import Member
    from endringsteori.output.puslespill.as_csv import Row
    from endringsteori.output.together.seen import Seen
    from endringsteori.texts import Tekst

__all__ = ["money_csv", "needs_csv"]


def needs_csv(seen: Seen) -> str:
    """Give need and coverage as CSV. The kommunenummer is text, its first nought with it."""
    return spreadsheet("", _head(seen, words.NEED_COLUMNS), _needs(seen))


def money_csv(seen: Seen) -> str:
    """Give the money of a year as CSV."""
    return spreadsheet("", _head(seen, words.MONEY_COLUMNS), _money(seen))


def _head(seen: Seen, columns: Mapping[str, Tekst]) -> tuple[str, ...]:
    return tuple(column.på(seen.språk) for column in columns.values())


def _who(seen: Seen, member: Member | None) -> tuple[str, str]:
    """Give number and name apart; the name has the number before it, so that it is kept."""
    number = member.kommunenummer if member is not None else None
    return number or "", seen.label(member)


def _needs(seen: Seen) -> Iterator[Row]:
    for one in needs(seen.members):
        yield (
            *_who(seen, one.member),
            one.innbyggere,
            one.utfordringer,
            one.grupper,
            _plain(one.personer),
            one.grupper_uten_antall,
            one.tiltak,
            one.plasser,
            one.tiltak_uten_plasser,
            _plain(per_hundred(one)),
            one.mål,
            one.mål_dekket,
        )


def _plain(number: int | Skjult | None) -> int | str | None:
    return str(number) if isinstance(number, Skjult) else number


def _money(seen: Seen) -> Iterator[Row]:
    år = seen.dato.year
    for one in spending(seen.members, år):
        yield (
            *_who(seen, one.member),
            one.innbyggere,
            år,
            *(one.by_type.get(slag, Decimal(0)) for slag in TYPES.values()),
            one.total,
            per_inhabitant(one),
            one.outside,
            one.lacking,
        )
