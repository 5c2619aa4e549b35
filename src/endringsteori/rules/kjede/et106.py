"""ET106: a resultat, virkning or effekt that nothing leads to."""

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
    for node in case.graph.uncaused("resultat", "virkning", "effekt"):
        name = node.element if node.tiltak is None else node.thing.id
        values = {"navn": node.navn, "ledd": name}
        yield Hit(Place(node.element), values, variant=node.slag)


_MESSAGE: Final = Tekst(
    nb="Ingenting i kjeden fører til {navn:«»}.",
    nn="Ingenting i kjeda fører til {navn:«»}.",
    en="Nothing in the chain leads to {navn:«»}.",
)

RULE: Final = Rule(
    code="ET106",
    name="ledd uten årsak",
    levels=Levels.of("A/A/A"),
    card=Card(
        hva="Ingenting i kjeden fører til dette resultatet, denne virkningen eller denne "
        "effekten.",
        hvorfor="En endring som ingen gjør noe for å få til, er et håp og ikke en "
        "hypotese. Kommer den likevel, vet dere ikke om tiltaket har noe av æren.",
        slik_retter_du="Finn ut hva som skal gi endringen, og legg leddet i `fører_til` "
        "der. Finnes det ikke noe slikt, mangler det en aktivitet eller et resultat.",
        når_det_er_greit="Når dere begynner med målet og arbeider bakover, og ikke er "
        "kommet til aktivitetene.",
    ),
    words={
        "resultat": Words(
            message=_MESSAGE,
            advice=Tekst(
                nb="Legg `{ledd}` i `fører_til` på aktiviteten som gir resultatet.",
                nn="Legg `{ledd}` i `fører_til` på aktiviteten som gir resultatet.",
                en="Add `{ledd}` to `fører_til` of the activity that brings it about.",
            ),
        ),
        "virkning": Words(
            message=_MESSAGE,
            advice=Tekst(
                nb="Legg `{ledd}` i `fører_til` på resultatet som gir virkningen.",
                nn="Legg `{ledd}` i `fører_til` på resultatet som gir verknaden.",
                en="Add `{ledd}` to `fører_til` of the output that brings it about.",
            ),
        ),
        "effekt": Words(
            message=_MESSAGE,
            advice=Tekst(
                nb="Legg `{ledd}` i `fører_til` på resultatet eller virkningen som gir "
                "effekten.",
                nn="Legg `{ledd}` i `fører_til` på resultatet eller verknaden som gir "
                "effekten.",
                en="Add `{ledd}` to `fører_til` of the output or outcome that brings it "
                "about.",
            ),
        ),
    },
    check=_check,
    reads=frozenset({"fører_til"}),
    wide=True,
    local=True,
    silent_when=("ET113",),
)
