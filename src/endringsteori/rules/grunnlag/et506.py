"""ET506: a hypothesis whose newest source is more than ten years old."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case

__all__ = ["RULE"]

_OLD: Final = 10


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    # By years alone, a source is never older than it is said to be.
    old = {
        kilde.id: kilde.år
        for kilde in graph.teori.kunnskapskilder
        if kilde.år is not None and case.dato.year - kilde.år > _OLD
    }
    for edge in graph.edges() if old else ():
        named = edge.hypotese.kunnskap if edge.hypotese else ()
        if named and old.keys() >= {*named}:
            kilde = max(named, key=old.__getitem__)
            yield Hit(
                at=Place(edge.element, "kunnskap"),
                values={
                    "fra": graph.navn(edge.source),
                    "til": graph.navn(edge.target),
                    "kilde": graph.navn(kilde),
                    "år": old[kilde],
                },
                related=(Place(kilde, "år"),),
            )


RULE: Final = Rule(
    code="ET506",
    name="gammel kunnskap",
    levels=Levels.of("–/M/M"),
    card=Card(
        hva="Den nyeste kilden som en hypotese bygger på, er mer enn ti år gammel. "
        "Regelen tier når en av kildene mangler år.",
        hvorfor="Både livet til dem det gjelder, og tjenestene endrer seg. Det som virket "
        "da, virker kanskje ikke nå.",
        slik_retter_du="Se etter nyere kunnskap og legg den til i `kunnskap`. Har dere "
        "egne erfaringer, før dem opp som en kilde.",
        når_det_er_greit="Når kunnskapen er grundig prøvd og lite tyder på at den er "
        "foreldet.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Den nyeste kilden for at {fra:«»} fører til {til:«»}, er {kilde:«»} "
                "fra {år}.",
                nn="Den nyaste kjelda for at {fra:«»} fører til {til:«»}, er {kilde:«»} "
                "frå {år}.",
                en="The newest source for {fra:«»} leading to {til:«»} is {kilde:«»} from "
                "{år}.",
            ),
            advice=Tekst(
                nb="Se om det finnes nyere kunnskap, og legg den til i `kunnskap`.",
                nn="Sjå om det finst nyare kunnskap, og legg han til i `kunnskap`.",
                en="See if there is newer knowledge, and add it to `kunnskap`.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"kunnskap", "år", "fører_til", "bidrar_til"}),
    local=True,
)
