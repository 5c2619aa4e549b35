"""Several projects as JSON for programs, each on a line, and all together last."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from endringsteori.comparison.together import (
    needs,
    shared_goals,
    shared_indicators,
    spending,
    standings,
)
from endringsteori.output.json_lines import line, listed, members
from endringsteori.output.together.money import TYPES, per_inhabitant

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from endringsteori.assessment import Skjult
    from endringsteori.comparison.together import (
        Addend,
        Member,
        Need,
        SharedGoal,
        SharedIndicator,
        Spending,
        Standing,
    )
    from endringsteori.output.together.seen import Seen

__all__ = ["SCHEMA_VERSION", "indicators_json", "money_json", "needs_json"]

SCHEMA_VERSION: Final = 1


def needs_json(seen: Seen) -> str:
    """Give need and coverage. Shares are fractions as text; `":"` stands for what is hidden."""
    *each, together = needs(seen.members)
    goals = (_goal(seen, one) for one in shared_goals(seen.members))
    return _whole(
        seen,
        {
            "kommuner": _each(map(_need, each)),
            "samlet": line(_need(together)),
            "felles_mål": _each(goals),
        },
    )


def indicators_json(seen: Seen) -> str:
    """Give the goals of each and the shared indicators. Measured numbers are text."""
    found = shared_indicators(seen.members, seen.dato)
    each = standings(seen.members, seen.dato)
    return _whole(
        seen,
        {
            "kommuner": _each(map(_standing, each)),
            "felles_indikatorer": _each(_indicator(seen, one) for one in found),
        },
    )


def money_json(seen: Seen) -> str:
    """Give the money of the year of the day. Kroner are text, since they are exact."""
    *each, together = spending(seen.members, seen.dato.year)
    return _whole(
        seen,
        {
            "år": line(seen.dato.year),
            "kommuner": _each(map(_spending, each)),
            "samlet": line(_spending(together)),
        },
    )


def _whole(seen: Seen, parts: Mapping[str, str]) -> str:
    head = {
        "schema_version": line(SCHEMA_VERSION),
        "tool": line({"name": "endringsteori", "version": seen.version}),
        "date": line(seen.dato.isoformat()),
        "language": line(seen.språk),
    }
    return f"{members({**head, **parts})}\n"


def _each(values: Iterable[dict[str, Any]]) -> str:
    return listed(map(line, values), 1)


def _who(member: Member | None) -> dict[str, Any]:
    if member is None:
        return {}
    return {
        "kommunenummer": member.kommunenummer,
        "navn": member.navn,
        "prosjekt": member.path,
    }


def _labels(found: Iterable[Member]) -> list[str]:
    return [member.label for member in found]


def _need(one: Need) -> dict[str, Any]:
    share = one.share
    return {
        **_who(one.member),
        "innbyggere": one.innbyggere,
        "utfordringer": one.utfordringer,
        "målgrupper": one.grupper,
        "personer": one.personer,
        "målgrupper_uten_antall": one.grupper_uten_antall,
        "tiltak": one.tiltak,
        "plasser": one.plasser,
        "tiltak_uten_plasser": one.tiltak_uten_plasser,
        "plasser_per_person": None if share is None else str(share),
        "mål": one.mål,
        "mål_med_tiltak": one.mål_dekket,
    }


def _goal(seen: Seen, one: SharedGoal) -> dict[str, Any]:
    first = (*one.reached_in, *one.not_reached_in)[0]
    return {
        "mål": seen.text(first, one.mål.id),
        "navn": seen.text(first, one.mål.navn),
        "nås_i": _labels(one.reached_in),
        "nås_ikke_i": _labels(one.not_reached_in),
    }


def _standing(one: Standing) -> dict[str, Any]:
    return {**_who(one.member), "mål": {str(status): n for status, n in one.counted}}


def _indicator(seen: Seen, one: SharedIndicator) -> dict[str, Any]:
    first = one.members[0]
    return {
        "indikator": seen.text(first, one.element),
        "navn": seen.text(first, one.indikator.navn),
        "enhet": one.indikator.enhet and seen.text(first, one.indikator.enhet),
        "periode": one.periode and str(one.periode),
        "kommuner": [_addend(addend) for addend in one.addends],
        "samlet": None
        if one.refused
        else {
            "teller": _number(one.teller),
            "nevner": _number(one.nevner),
            "verdi": _number(one.verdi),
        },
        "ikke_lagt_sammen": one.refused,
        "mangler_i": _labels(one.lacking),
    }


def _addend(one: Addend) -> dict[str, Any]:
    return {
        "kommunenummer": one.member.kommunenummer,
        "navn": one.member.navn,
        "teller": _number(one.teller),
        "nevner": _number(one.nevner),
        "verdi": _number(one.verdi),
        "foreløpig": one.foreløpig,
    }


def _spending(one: Spending) -> dict[str, Any]:
    return {
        **_who(one.member),
        "innbyggere": one.innbyggere,
        "kroner": {
            name: _number(one.by_type.get(slag, Decimal(0)))
            for name, slag in TYPES.items()
        },
        "i_alt": _number(one.total),
        "per_innbygger": _number(per_inhabitant(one)),
        "utenfor_planene": _number(one.outside),
        "tiltak_uten_beløp": one.lacking,
    }


def _number(number: Decimal | Skjult | None) -> str | None:
    return f"{number:f}" if isinstance(number, Decimal) else number
