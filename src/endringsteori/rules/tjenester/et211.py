"""ET211: a service that the project has defined itself, and its register does not have."""

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
    tjenester = case.graph.teori.tjenester
    own = [one for one in tjenester if one.id not in case.registered]
    # A register without services is of something else, such as plans or goals.
    if len(own) < len(tjenester):
        for tjeneste in own:
            values = {"navn": tjeneste.navn, "id": tjeneste.id}
            yield Hit(Place(tjeneste.id), values)


RULE: Final = Rule(
    code="ET211",
    name="ukjent i registeret",
    levels=Levels.of("–/M/M"),
    card=Card(
        hva="Prosjektet henter tjenester fra et register, men denne tjenesten står bare i "
        "prosjektets egne filer.",
        hvorfor="Når alle bruker de samme id-ene, kan noen se hva hver tjeneste bidrar med "
        "på tvers av prosjekter. En tjeneste utenfor registeret blir ikke med der, og kan "
        "være den samme som en annen med en litt ulik id.",
        slik_retter_du="Står tjenesten i registeret med en annen id, bruk den. Mangler den, "
        "be dem som har registeret, om å legge den til.",
        når_det_er_greit="Når tjenesten bare hører til dette prosjektet, for eksempel en "
        "frivillig forening.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} står ikke i registeret, bare her.",
                nn="{navn:«»} står ikkje i registeret, berre her.",
                en="{navn:«»} is not in the register, only here.",
            ),
            advice=Tekst(
                nb="Bruk id-en som tjenesten har i registeret, eller be om at `{id}` kommer "
                "med der.",
                nn="Bruk id-en som tenesta har i registeret, eller be om at `{id}` kjem med "
                "der.",
                en="Use the id that the service has in the register, or ask for `{id}` to be "
                "added there.",
            ),
        )
    },
    check=_check,
    reads=frozenset(),
    local=True,
)
