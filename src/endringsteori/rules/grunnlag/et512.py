"""ET512: a running measure whose chain nobody has come back to for a year."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.model import Varighet
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from endringsteori.model import Teori
    from endringsteori.rules.rule import Case

__all__ = ["RULE"]

_LONG: Final = Varighet(12, "måneder")


def _check(case: Case) -> Iterator[Hit]:
    teori = case.graph.teori
    last = _last_visits(teori, case.dato)
    for tiltak in teori.tiltak:
        visit, start = last.get(tiltak.id), tiltak.oppstart
        since = max((day for day in (visit, start) if day is not None), default=None)
        if tiltak.status != "pågår" or since is None or _LONG.etter(since) >= case.dato:
            continue
        yield Hit(
            at=Place(tiltak.id, "gjenbesøk"),
            values={"navn": tiltak.navn, "dato": since},
            variant="" if since == visit else "aldri",
        )


def _last_visits(teori: Teori, dato: date) -> Mapping[str, date]:
    """Give the last day up to `dato` that each measure was looked at again."""
    visits = [
        (tiltak.id, own.dato) for tiltak in teori.tiltak for own in tiltak.gjenbesøk
    ]
    visits += [
        (id_, shared.dato) for shared in teori.gjenbesøk for id_ in shared.tiltak
    ]
    last: dict[str, date] = {}
    for id_, day in visits:
        if day <= dato and (id_ not in last or last[id_] < day):
            last[id_] = day
    return last


_ADVICE: Final = Tekst(
    nb="Samle dem det gjelder, og svar under `gjenbesøk` på om aktivitetene er på "
    "plass, om de gir resultater, og om målet følger etter.",
    nn="Samle dei det gjeld, og svar under `gjenbesøk` på om aktivitetane er på "
    "plass, om dei gir resultat, og om målet følgjer etter.",
    en="Gather those concerned, and answer under `gjenbesøk` whether the activities "
    "are in place, whether they give results, and whether the goal follows.",
)

RULE: Final = Rule(
    code="ET512",
    name="gjenbesøk mangler",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Tiltaket pågår, og det er mer enn tolv måneder siden oppstarten eller siden "
        "dere sist så på kjeden.",
        hvorfor="En kjede er sjelden ferdig første gang. Ser ingen på den igjen, "
        "fortsetter dere med det som ikke virker.",
        slik_retter_du="Svar sammen på tre spørsmål: Er aktivitetene på plass? Gir de "
        "resultatene dere ventet? Følger målet etter? Før svarene opp under "
        "`gjenbesøk`.",
        når_det_er_greit="Når tiltaket har stått stille, slik at det ikke er noe nytt å "
        "se på.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} pågår, men kjeden er ikke sett på siden {dato}.",
                nn="{navn:«»} går føre seg, men kjeda er ikkje sett på sidan {dato}.",
                en="{navn:«»} is running, but its chain has not been looked at since "
                "{dato}.",
            ),
            advice=_ADVICE,
        ),
        "aldri": Words(
            message=Tekst(
                nb="{navn:«»} har pågått siden {dato} uten gjenbesøk.",
                nn="{navn:«»} har gått føre seg sidan {dato} utan gjenbesøk.",
                en="{navn:«»} has been running since {dato} without being looked at "
                "again.",
            ),
            advice=_ADVICE,
        ),
    },
    check=_check,
    reads=frozenset({"status", "oppstart", "gjenbesøk"}),
    wide=True,
    local=True,
)
