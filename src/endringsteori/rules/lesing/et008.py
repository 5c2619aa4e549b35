"""ET008: a date, duration or period that cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Fix, FixKind
from endringsteori.rules.lesing.reading import found_while_reading
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.diagnostics import Hit

__all__ = ["RULE"]


def _fix(hit: Hit) -> Fix | None:
    """Write the time as it can only be meant."""
    from endringsteori.rules.lesing import (  # noqa: PLC0415 - many patterns, seldom needed
        meant_times,
    )

    means = {
        "dato": meant_times.meant_date,
        "varighet": meant_times.meant_duration,
        "periode": meant_times.meant_period,
    }
    old = str(hit.values["verdi"])
    new = means[hit.variant](old)
    return None if new is None else Fix(FixKind.RESPELL, old, new)


RULE: Final = Rule(
    code="ET008",
    name="ugyldig dato, varighet eller periode",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="En dato, en varighet eller en periode er skrevet på en måte som ikke kan leses, "
        "eller finnes ikke i kalenderen.",
        hvorfor="Uten den er det ikke mulig å se om en måling er forfalt, om en frist er "
        "passert, eller om to tall kan sammenlignes.",
        slik_retter_du="Dato: `2027-06-30` eller `30.06.2027`. Varighet: `6 uker`, "
        "`3 måneder` eller `2 år`. Periode: `2024`, `2024/2025` (skoleår), `2024-H1`, "
        "`2024-K3`, `2024-06`, `2022-2024` eller en dag.",
        når_det_er_greit="Aldri. Er tiden ikke bestemt, la nøkkelen stå tom.",
    ),
    words={
        "dato": Words(
            message=Tekst(
                nb="{nøkkel:«»} i {ting:«»} skal være en dato, men er {verdi:«»}.",
                nn="{nøkkel:«»} i {ting:«»} skal vere ein dato, men er {verdi:«»}.",
                en="{nøkkel:«»} in {ting:«»} should be a date, but is {verdi:«»}.",
            ),
            advice=Tekst(
                nb="Skriv en dag som finnes, som 2027-06-30 eller 30.06.2027.",
                nn="Skriv ein dag som finst, som 2027-06-30 eller 30.06.2027.",
                en="Write a day that exists, as 2027-06-30 or 30.06.2027.",
            ),
        ),
        "varighet": Words(
            message=Tekst(
                nb="{nøkkel:«»} i {ting:«»} skal være en varighet, men er {verdi:«»}.",
                nn="{nøkkel:«»} i {ting:«»} skal vere ei tidslengd, men er {verdi:«»}.",
                en="{nøkkel:«»} in {ting:«»} should be a duration, but is {verdi:«»}.",
            ),
            advice=Tekst(
                nb="Skriv et helt tall og en enhet: «6 uker», «3 måneder» eller «2 år».",
                nn="Skriv eit heilt tal og ei eining: «6 uker», «3 måneder» eller «2 år».",
                en="Write a whole number and a unit: “6 uker”, “3 måneder” or “2 år”.",
            ),
        ),
        "periode": Words(
            message=Tekst(
                nb="{nøkkel:«»} i {ting:«»} skal være en periode, men er {verdi:«»}.",
                nn="{nøkkel:«»} i {ting:«»} skal vere ein periode, men er {verdi:«»}.",
                en="{nøkkel:«»} in {ting:«»} should be a period, but is {verdi:«»}.",
            ),
            advice=Tekst(
                nb="Skriv et år (2024), et skoleår (2024/2025), et halvår (2024-H1), et "
                "kvartal (2024-K3), en måned (2024-06), flere år (2022-2024) eller en dag "
                "(2024-06-30).",
                nn="Skriv eit år (2024), eit skuleår (2024/2025), eit halvår (2024-H1), eit "
                "kvartal (2024-K3), ein månad (2024-06), fleire år (2022-2024) eller ein dag "
                "(2024-06-30).",
                en="Write a year (2024), a school year (2024/2025), a half-year (2024-H1), a "
                "quarter (2024-K3), a month (2024-06), several years (2022-2024) or a day "
                "(2024-06-30).",
            ),
        ),
    },
    check=found_while_reading,
    reads=frozenset(),
    fix=_fix,
)
