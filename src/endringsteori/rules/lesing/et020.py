"""ET020: an exception that covers more findings than was meant."""

from __future__ import annotations

from typing import Final

from endringsteori.rules.lesing.reading import found_by_engine
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

__all__ = ["RULE"]

RULE: Final = Rule(
    code="ET020",
    name="unntak: dekker mer enn antall",
    levels=Levels.of("A/A/A"),
    card=Card(
        hva="Et unntak dekker flere funn enn tallet i `antall`.",
        hvorfor="Begrunnelsen ble skrevet for de funnene som fantes da. Et mønster med "
        "stjerne tar med seg nye funn uten at noen har vurdert dem.",
        slik_retter_du="Se på de nye funnene. Gjelder begrunnelsen dem også, øk `antall`. "
        "Ellers: Gjør mønsteret i `gjelder` smalere, eller rett dem.",
        når_det_er_greit="Mens noen går gjennom de nye funnene.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Unntaket fra {kode} for {gjelder:«»} dekker {dekker} funn, men skulle "
                "dekke {antall}.",
                nn="Unntaket frå {kode} for {gjelder:«»} dekkjer {dekker} funn, men skulle "
                "dekkje {antall}.",
                en="The exception from {kode} for {gjelder:«»} covers {dekker} findings, but "
                "was to cover {antall}.",
            ),
            advice=Tekst(
                nb="Se på de nye funnene. Øk `antall` hvis begrunnelsen gjelder dem også, "
                "eller gjør `gjelder` smalere.",
                nn="Sjå på dei nye funna. Auk `antall` dersom grunngivinga gjeld dei òg, "
                "eller gjer `gjelder` smalare.",
                en="Look at the new findings. Raise `antall` if the reason holds for them "
                "too, or make `gjelder` narrower.",
            ),
        ),
    },
    check=found_by_engine,
    reads=frozenset(),
)
