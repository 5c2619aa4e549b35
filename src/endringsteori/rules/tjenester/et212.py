"""ET212: a goal that no service answers for."""

from __future__ import annotations

from typing import Final

from endringsteori.rules.above import missing_above
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

__all__ = ["RULE"]

RULE: Final = Rule(
    code="ET212",
    name="mål uten eier",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Et mål har ingen ansvarlig tjeneste, og det har heller ikke målene som det "
        "er delmål av.",
        hvorfor="Mange bidrar til et mål, men noen må følge med på om det blir nådd, og "
        "si fra når det ikke går. Ellers blir det ingens.",
        slik_retter_du="Skriv `ansvarlig` på målet, eller på målet over hvis samme "
        "tjeneste svarer for alle delmålene.",
        når_det_er_greit="Når kommunestyret nettopp har satt målet og ikke har fordelt "
        "det.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Målet {navn:«»} har ingen ansvarlig tjeneste.",
                nn="Målet {navn:«»} har inga ansvarleg teneste.",
                en="The goal {navn:«»} has no service responsible for it.",
            ),
            advice=Tekst(
                nb="Skriv `ansvarlig` på målet: tjenesten som følger med på om det blir "
                "nådd.",
                nn="Skriv `ansvarlig` på målet: tenesta som følgjer med på om det blir "
                "nådd.",
                en="Add `ansvarlig` to the goal: the service that keeps an eye on "
                "whether it is reached.",
            ),
        )
    },
    check=missing_above("ansvarlig"),
    reads=frozenset({"ansvarlig", "delmål_av"}),
    local=True,
)
