"""ET305: an indicator of a change without the number that it starts from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.model import Nullpunkt
    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    changes = {node.element for node in graph.nodes("virkning", "effekt", "mål")}
    changes.update(utfordring.id for utfordring in graph.teori.utfordringer)
    for gauge in graph.indicators():
        start = gauge.thing.nullpunkt
        if gauge.thing.type == "kvalitativ" or changes.isdisjoint(gauge.targets):
            continue
        at = Place(gauge.element, "nullpunkt")
        if start is None or (start.periode is None and not _has_number(start)):
            yield Hit(at, {"navn": gauge.navn})
        elif start.periode is not None and not _has_number(start):
            measured = {måling.periode for måling in gauge.thing.målinger}
            # A measurement is not asked for before its period is over.
            if start.periode not in measured and start.periode.slutt < case.dato:
                values = {"navn": gauge.navn, "periode": str(start.periode)}
                yield Hit(at, values, variant="uten-måling")


def _has_number(start: Nullpunkt) -> bool:
    share = start.teller is not None and start.nevner is not None
    return start.verdi is not None or share


RULE: Final = Rule(
    code="ET305",
    name="indikator uten nullpunkt",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="En indikator for en virkning, en effekt, et mål eller en utfordring sier "
        "ikke hva tallet var før tiltaket. Det gjelder også når nullpunktet viser til "
        "en periode uten måling.",
        hvorfor="Uten et nullpunkt kan ingen se om noe er blitt bedre. Det er vanskelig "
        "å finne i ettertid.",
        slik_retter_du="Skriv tallet i `nullpunkt`, eller perioden det står for i "
        "`målinger`. Er tiltaket ikke i gang, mål før dere starter.",
        når_det_er_greit="Når tallet ikke finnes før tiltaket, slik som deltakernes syn "
        "på et tilbud.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} mangler nullpunkt.",
                nn="{navn:«»} manglar nullpunkt.",
                en="{navn:«»} has no baseline.",
            ),
            advice=Tekst(
                nb="Skriv i `nullpunkt` hva tallet var før tiltaket, eller perioden det "
                "står for i `målinger`.",
                nn="Skriv i `nullpunkt` kva talet var før tiltaket, eller perioden det "
                "står for i `målinger`.",
                en="Write in `nullpunkt` what the number was before the measure, or its "
                "period in `målinger`.",
            ),
        ),
        "uten-måling": Words(
            message=Tekst(
                nb="{navn:«»} har {periode} som nullpunkt, men ingen måling for {periode}.",
                nn="{navn:«»} har {periode} som nullpunkt, men inga måling for {periode}.",
                en="{navn:«»} has {periode} as its baseline, but no measurement for "
                "{periode}.",
            ),
            advice=Tekst(
                nb="Legg inn målingen for {periode}, eller skriv tallet i `nullpunkt`.",
                nn="Legg inn målinga for {periode}, eller skriv talet i `nullpunkt`.",
                en="Add the measurement for {periode}, or write the number in "
                "`nullpunkt`.",
            ),
        ),
    },
    check=_check,
    reads=frozenset({"nullpunkt", "måler", "målinger", "type"}),
    local=True,
)
