"""ET401: two services that meet in the work, and no samarbeid that holds both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.graph import Contact
    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    for contact in filter(graph.is_untied, graph.contacts()):
        yield _hit(case, contact)


def _hit(case: Case, contact: Contact) -> Hit:
    graph = case.graph
    meeting = (*contact.shared, *contact.handed)
    fra, til = contact.services
    if not contact.shared:
        ends = contact.handed[0].split("->")
        fra, til = (str(graph.responsible(end)) for end in ends)
    return Hit(
        at=Place(contact.tiltak, key="+".join(contact.services)),
        values={
            "navn": graph.navn(contact.tiltak),
            "fra": graph.navn(fra),
            "til": graph.navn(til),
            "sted": graph.navn(meeting[0].partition("->")[0]),
        },
        related=tuple(map(Place, meeting)),
        variant="" if contact.shared else "overlevering",
        covers=meeting,
    )


_ADVICE: Final = Tekst(
    nb="Før opp under `samarbeid` hvordan {fra:«»} og {til:«»} arbeider sammen, eller "
    "legg den som mangler, i `mellom` i et samarbeid dere har.",
    nn="Før opp under `samarbeid` korleis {fra:«»} og {til:«»} arbeider saman, eller "
    "legg den som manglar, i `mellom` i eit samarbeid de har.",
    en="Describe under `samarbeid` how {fra:«»} and {til:«»} work together, or add the "
    "missing one to `mellom` of a collaboration you have.",
)

RULE: Final = Rule(
    code="ET401",
    name="overlevering uten samarbeid",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="To tjenester er med i samme aktivitet, eller den ene overleverer til den "
        "andre, og ingen av samarbeidene i prosjektet har begge med.",
        hvorfor="I overgangen mellom to tjenester blir folk lettest borte. Uten en "
        "avtale hviler det på at enkeltpersoner kjenner hverandre.",
        slik_retter_du="Lag et `samarbeid` med begge i `mellom`, eller ta den som "
        "mangler, inn i et samarbeid dere har. Skriv også trinn og arena.",
        når_det_er_greit="Når den ene bare gir en enkel tjeneste, slik som å låne ut et "
        "rom.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{fra:«»} og {til:«»} er begge med i {sted:«»}, men ikke i noe "
                "felles samarbeid.",
                nn="{fra:«»} og {til:«»} er begge med i {sted:«»}, men ikkje i noko "
                "felles samarbeid.",
                en="{fra:«»} and {til:«»} share {sted:«»}, but no collaboration "
                "includes them both.",
            ),
            advice=_ADVICE,
        ),
        "overlevering": Words(
            message=Tekst(
                nb="Etter {sted:«»} går arbeidet i {navn:«»} fra {fra:«»} til {til:«»}, "
                "men de er ikke sammen i noe samarbeid.",
                nn="Etter {sted:«»} går arbeidet i {navn:«»} frå {fra:«»} til {til:«»}, "
                "men dei er ikkje saman i noko samarbeid.",
                en="After {sted:«»}, the work in {navn:«»} passes from {fra:«»} to "
                "{til:«»}, but no collaboration includes them both.",
            ),
            advice=_ADVICE,
        ),
    },
    check=_check,
    reads=frozenset({"ansvarlig", "samarbeidspartnere", "fører_til", "mellom"}),
    wide=True,
    local=True,
)
