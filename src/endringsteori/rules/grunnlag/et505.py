"""ET505: hypotheses into an effekt or a mål that rest on no knowledge."""

from __future__ import annotations

from typing import Final

from endringsteori.graph import TheoryGraph
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.rules.unfounded import unfounded
from endringsteori.texts import Tekst

__all__ = ["RULE"]

_ADVICE: Final = Tekst(
    nb="Skriv i `kunnskap` hva {uten:hypotesen|hver av dem} bygger på: forskning, "
    "statistikk eller egen erfaring.",
    nn="Skriv i `kunnskap` kva {uten:hypotesen|kvar av dei} byggjer på: forsking, "
    "statistikk eller eiga erfaring.",
    en="Name in `kunnskap` what {uten:the hypothesis|each of them} rests on: research, "
    "statistics or your own experience.",
)

RULE: Final = Rule(
    code="ET505",
    name="hypoteser uten kunnskap",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Koblinger fram til en effekt eller et mål er begrunnet, men viser ikke til "
        "noen kunnskapskilde. De som mangler begrunnelse, regnes ikke med her.",
        hvorfor="De siste stegene er de lengste, og de som oftest svikter. Kunnskapen "
        "viser hvor mye dere kan stole på dem.",
        slik_retter_du="Før opp kilden under `kunnskapskilder`, og vis til den i "
        "`kunnskap` på hypotesen. Forskning, statistikk, erfaring og brukerstemmer "
        "teller. Skriv gjerne `tillit` også.",
        når_det_er_greit="Når dere prøver ut noe nytt og ingen har prøvd det før. Skriv "
        "det i unntaket.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="I {navn:«»} viser {uten} av {alle} begrunnede hypoteser fram til "
                "{effekt} eller {mål} ikke til noen kunnskap.",
                nn="I {navn:«»} viser {uten} av {alle} grunngitte hypotesar fram til "
                "{effekt} eller {mål} ikkje til nokon kunnskap.",
                en="In {navn:«»}, {uten} of {alle} reasoned hypotheses up to an "
                "{effekt} or a {mål} {uten:has|have} no knowledge behind "
                "{uten:it|them}.",
            ),
            advice=_ADVICE,
        ),
        "-én": Words(
            message=Tekst(
                nb="Den ene begrunnede hypotesen i {navn:«»} fram til {effekt} eller "
                "{mål} viser ikke til noen kunnskap.",
                nn="Den eine grunngitte hypotesen i {navn:«»} fram til {effekt} eller "
                "{mål} viser ikkje til nokon kunnskap.",
                en="In {navn:«»}, the one reasoned hypothesis up to an {effekt} or a "
                "{mål} has no knowledge behind it.",
            ),
            advice=_ADVICE,
        ),
        "effekt": Words(
            message=Tekst(
                nb="{uten} av {alle} begrunnede hypoteser fra {navn:«»} viser ikke til "
                "noen kunnskap.",
                nn="{uten} av {alle} grunngitte hypotesar frå {navn:«»} viser ikkje til "
                "nokon kunnskap.",
                en="{uten} of {alle} reasoned hypotheses from {navn:«»} "
                "{uten:has|have} no knowledge behind {uten:it|them}.",
            ),
            advice=_ADVICE,
        ),
        "effekt-én": Words(
            message=Tekst(
                nb="Den ene begrunnede hypotesen fra {navn:«»} viser ikke til noen "
                "kunnskap.",
                nn="Den eine grunngitte hypotesen frå {navn:«»} viser ikkje til nokon "
                "kunnskap.",
                en="The one reasoned hypothesis from {navn:«»} has no knowledge behind "
                "it.",
            ),
            advice=_ADVICE,
        ),
    },
    check=unfounded(TheoryGraph.in_need_of_knowledge, "kunnskap"),
    reads=frozenset({"fører_til", "bidrar_til", "fordi", "kunnskap"}),
    local=True,
)
