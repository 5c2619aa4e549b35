"""ET504: hypotheses that claim a change and do not say why it should come."""

from __future__ import annotations

from typing import Final

from endringsteori.graph import TheoryGraph
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.rules.unfounded import unfounded
from endringsteori.texts import Tekst

__all__ = ["RULE"]

_ADVICE: Final = Tekst(
    nb="Skriv `fordi` på {uten:hypotesen|hver av dem}: hvorfor dere tror at det ene "
    "fører til det andre.",
    nn="Skriv `fordi` på {uten:hypotesen|kvar av dei}: kvifor de trur at det eine fører "
    "til det andre.",
    en="Add `fordi` to {uten:the hypothesis|each of them}: why you believe that the one "
    "leads to the other.",
)

RULE: Final = Rule(
    code="ET504",
    name="hypoteser uten begrunnelse",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Koblinger fra et resultat eller lenger framme, eller fra en aktivitet rett "
        "til en virkning eller effekt, sier ikke hvorfor det ene skal føre til det "
        "andre.",
        hvorfor="Det er i disse koblingene at tiltaket kan ta feil. Når begrunnelsen er "
        "skrevet, kan andre si om den holder, og dere ser hva dere må undersøke.",
        slik_retter_du="Skriv én setning i `fordi` på hver hypotese. Klarer dere ikke "
        "det, er det kanskje koblingen som er svak.",
        når_det_er_greit="Når det ene er en del av det andre.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="I {navn:«»} mangler {uten} av {alle} hypoteser om endring "
                "begrunnelse.",
                nn="I {navn:«»} manglar {uten} av {alle} hypotesar om endring "
                "grunngiving.",
                en="In {navn:«»}, {uten} of {alle} hypotheses of change {uten:has|have} "
                "no reason given.",
            ),
            advice=_ADVICE,
        ),
        "-én": Words(
            message=Tekst(
                nb="Den ene hypotesen om endring i {navn:«»} mangler begrunnelse.",
                nn="Den eine hypotesen om endring i {navn:«»} manglar grunngiving.",
                en="The one hypothesis of change in {navn:«»} has no reason given.",
            ),
            advice=_ADVICE,
        ),
        "effekt": Words(
            message=Tekst(
                nb="{uten} av {alle} hypoteser fra {navn:«»} mangler begrunnelse.",
                nn="{uten} av {alle} hypotesar frå {navn:«»} manglar grunngiving.",
                en="{uten} of {alle} hypotheses from {navn:«»} {uten:has|have} no "
                "reason given.",
            ),
            advice=_ADVICE,
        ),
        "effekt-én": Words(
            message=Tekst(
                nb="Den ene hypotesen fra {navn:«»} mangler begrunnelse.",
                nn="Den eine hypotesen frå {navn:«»} manglar grunngiving.",
                en="The one hypothesis from {navn:«»} has no reason given.",
            ),
            advice=_ADVICE,
        ),
    },
    check=unfounded(TheoryGraph.in_need_of_reason, "fordi"),
    reads=frozenset({"fører_til", "bidrar_til", "fordi"}),
    local=True,
)
