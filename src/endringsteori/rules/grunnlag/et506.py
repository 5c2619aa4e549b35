"""ET506: a hypothesis whose newest source is more than ten years old."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.graph import Edge
    from endringsteori.rules.rule import Case

__all__ = ["RULE"]

_OLD: Final = 10


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    year_of = {kilde.id: kilde.år for kilde in graph.teori.kunnskapskilder}
    for edge in graph.edges():
        newest = _newest(edge, year_of)
        if newest is None:
            continue
        kilde, year = newest
        # By years alone, a source is never older than it is said to be.
        if case.dato.year - year > _OLD:
            yield Hit(
                at=Place(edge.element, "kunnskap"),
                values={
                    "fra": graph.navn(edge.source),
                    "til": graph.navn(edge.target),
                    "kilde": graph.navn(kilde),
                    "år": year,
                },
                related=(Place(kilde, "år"),),
            )


def _newest(edge: Edge, year_of: dict[str, int | None]) -> tuple[str, int] | None:
    """Give the newest source of a hypothesis; None where the year of any is not known."""
    found: list[tuple[str, int]] = []
    for id_ in edge.hypotese.kunnskap if edge.hypotese else ():
        year = year_of.get(id_)
        if year is None:
            return None
        found.append((id_, year))
    return max(found, key=lambda one: one[1], default=None)


RULE: Final = Rule(
    code="ET506",
    name="gammel kunnskap",
    levels=Levels.of("–/M/M"),
    card=Card(
        hva="Den nyeste kilden som en hypotese bygger på, er mer enn ti år gammel. "
        "Regelen tier når en av kildene mangler år.",
        hvorfor="Både livet til dem det gjelder og tjenestene endrer seg. Det som virket "
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
