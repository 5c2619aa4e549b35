"""ET602: a target group that leaves hardly anybody out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.rules.sprak.groups import broad
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.model import Målgruppe
    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    for group in case.graph.teori.målgrupper:
        if not _is_limited(group) and (told := broad(group.navn)):
            yield Hit(Place(group.id, "navn"), {"navn": group.navn, "ord": told})


def _is_limited(group: Målgruppe) -> bool:
    """Tell whether another field says who of them is meant."""
    return bool(group.alder or group.valgt_ut_etter or group.beskrivelse)


RULE: Final = Rule(
    code="ET602",
    name="målgruppe for bred",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Målgruppen er nesten alle, for eksempel «Barn og unge» eller «Innbyggerne», "
        "og ingen felt snevrer den inn. Regelen tier når navnet har et ord den ikke "
        "kjenner, og når `alder`, `valgt_ut_etter` eller `beskrivelse` er fylt ut.",
        hvorfor="Når gruppen er alle, kan ingen se om tiltaket nådde dem som trengte det "
        "mest, og ingen indikator blir presis.",
        slik_retter_du="Skriv hvem av dem det gjelder: alder, sted eller situasjon. Er "
        "det flere grupper, lag én målgruppe for hver.",
        når_det_er_greit="Når tiltaket virkelig er for alle. Skriv det i `beskrivelse`, "
        "så vet leseren at dere har valgt det.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Målgruppen {navn:«»} er bred: {ord:«»} sier ikke hvem av dem tiltakene "
                "skal nå.",
                nn="Målgruppa {navn:«»} er brei: {ord:«»} seier ikkje kven av dei tiltaka "
                "skal nå.",
                en="The target group {navn:«»} is broad: {ord:«»} does not say whom of "
                "them the measures are to reach.",
            ),
            advice=Tekst(
                nb="Skriv hvem av dem det gjelder, for eksempel «Ungdommer mellom 13 og "
                "16 år uten fast fritidsaktivitet», eller fyll ut `alder`.",
                nn="Skriv kven av dei det gjeld, til dømes «Ungdomar mellom 13 og 16 år "
                "utan fast fritidsaktivitet», eller fyll ut `alder`.",
                en="Write who of them it is for, such as “Young people aged 13 to 16 "
                "without a regular leisure activity”, or fill in `alder`.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"alder", "beskrivelse", "navn", "valgt_ut_etter"}),
    local=True,
)
