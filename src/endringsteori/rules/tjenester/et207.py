"""ET207: a challenge that no service sees as its own."""

from __future__ import annotations

from typing import Final

from endringsteori.model import Utfordring
from endringsteori.rules.missing import missing
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

__all__ = ["RULE"]

RULE: Final = Rule(
    code="ET207",
    name="glippsone: utfordring uten eier",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="En utfordring har ingen ansvarlig tjeneste.",
        hvorfor="Der ingen ser utfordringen som sin, tar ingen ansvar for den. Fafo "
        "(2020:02) kaller det en glippsone: Enten skjer det ingenting, eller så setter "
        "flere i gang hvert sitt tiltak som kan ødelegge for hverandre.",
        slik_retter_du="Skriv `ansvarlig` på utfordringen: tjenesten som følger med på "
        "den og kaller inn de andre. Den trenger ikke å løse alt selv.",
        når_det_er_greit="Mens dere ennå kartlegger og ikke har snakket med alle "
        "tjenestene.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Ingen tjeneste har ansvaret for utfordringen {navn:«»}.",
                nn="Inga teneste har ansvaret for utfordringa {navn:«»}.",
                en="No service is responsible for the challenge {navn:«»}.",
            ),
            advice=Tekst(
                nb="Skriv `ansvarlig` på utfordringen: tjenesten som følger med på den "
                "og kaller inn de andre.",
                nn="Skriv `ansvarlig` på utfordringa: tenesta som følgjer med på ho og "
                "kallar inn dei andre.",
                en="Add `ansvarlig` to the challenge: the service that keeps an eye on it "
                "and calls the others together.",
            ),
        )
    },
    check=missing(Utfordring, "ansvarlig"),
    reads=frozenset({"ansvarlig"}),
    local=True,
)
