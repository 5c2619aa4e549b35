"""FJELL-01: a measure under way that only one service takes part in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.regler import Card, Hit, Levels, Place, Rule, Tekst, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.regler import Case

__all__ = ["REGEL"]


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    for tiltak in graph.teori.tiltak:
        tjenester = graph.services_of(tiltak.id)
        if tiltak.status == "pågår" and len(tjenester) == 1:
            yield Hit(
                Place(tiltak.id, "samarbeidspartnere"),
                {"navn": tiltak.navn, "tjeneste": graph.navn(tjenester[0])},
            )


REGEL: Final = Rule(
    code="FJELL-01",
    name="tiltak med bare én tjeneste",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Et tiltak pågår, og bare én tjeneste er med i det.",
        hvorfor="Kommunestyret har vedtatt at tiltak for barn og unge skal være tverrfaglige.",
        slik_retter_du="Før opp dem som er med, i `samarbeidspartnere` eller på aktivitetene.",
        når_det_er_greit="Når tiltaket er prøvd ut alene først, og det står i planen.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Bare {tjeneste:«»} er med i {navn:«»}.",
                nn="Berre {tjeneste:«»} er med i {navn:«»}.",
                en="Only {tjeneste:«»} takes part in {navn:«»}.",
            ),
            advice=Tekst(
                nb="Før opp dem dere samarbeider med, i `samarbeidspartnere`.",
                nn="Før opp dei de samarbeider med, i `samarbeidspartnere`.",
                en="Add those you work with to `samarbeidspartnere`.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"ansvarlig", "samarbeidspartnere", "samordnes_av", "status"}),
)
