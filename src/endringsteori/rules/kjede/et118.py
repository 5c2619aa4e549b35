"""ET118: a cause of a challenge that no measure is aimed at, where measures say so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    teori = case.graph.teori
    aimed_at = {id_ for tiltak in teori.tiltak for id_ in tiltak.retter_seg_mot}
    if not aimed_at:
        return
    for utfordring in teori.utfordringer:
        for årsak in utfordring.årsaker:
            full = f"{utfordring.id}/{årsak.id}"
            if full not in aimed_at:
                yield Hit(
                    at=Place(utfordring.id, "årsaker", årsak.id),
                    values={
                        "navn": utfordring.navn,
                        "årsaknavn": årsak.navn,
                        "årsak": full,
                    },
                )


RULE: Final = Rule(
    code="ET118",
    name="årsak som ingen tiltak retter seg mot",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Dere har skrevet en årsak til en utfordring, men ingen tiltak har den i "
        "`retter_seg_mot`. Regelen gjelder bare når noen tiltak bruker feltet.",
        hvorfor="Tiltak som ikke tar tak i årsakene, lindrer og løser ikke. Oversikten "
        "viser hva dere har latt ligge.",
        slik_retter_du="Legg årsaken i `retter_seg_mot` på tiltaket som tar tak i den, "
        "skrevet `utfordring/årsak`. Finnes det ikke, er dette kanskje det neste "
        "tiltaket.",
        når_det_er_greit="Når årsaken ligger utenfor det dere rår over.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Ingen tiltak retter seg mot {årsaknavn:«»}, som er en årsak til "
                "{navn:«»}.",
                nn="Ingen tiltak rettar seg mot {årsaknavn:«»}, som er ei årsak til "
                "{navn:«»}.",
                en="No measure is aimed at {årsaknavn:«»}, a cause of {navn:«»}.",
            ),
            advice=Tekst(
                nb="Legg `{årsak}` i `retter_seg_mot` på et tiltak som tar tak i "
                "årsaken.",
                nn="Legg `{årsak}` i `retter_seg_mot` på eit tiltak som tek tak i "
                "årsaka.",
                en="Add `{årsak}` to `retter_seg_mot` of a measure that deals with it.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"årsaker", "retter_seg_mot"}),
    wide=True,
)
