"""ET005: a key or section that the format does not have."""

from __future__ import annotations

from typing import Final

from endringsteori.rules.lesing.reading import found_while_reading, with_proposals
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

__all__ = ["RULE"]

RULE: Final = Rule(
    code="ET005",
    name="ukjent nøkkel",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="En nøkkel eller en seksjon finnes ikke i formatet, eller kan ikke stå der den "
        "står.",
        hvorfor="Innholdet blir ikke lest. Er det en skrivefeil, mangler kjeden noe dere "
        "trodde var med.",
        slik_retter_du="Rett skrivemåten. Nøklene er på bokmål, også når resten er på "
        "nynorsk. Se på innrykket: For mange mellomrom gjør at nøkkelen hører til noe "
        "annet. Skriv egne notater i `merknad` eller som kommentar etter `#`.",
        når_det_er_greit="Aldri. Da kan ikke en skrivefeil bli borte i stillhet.",
    ),
    words={
        **with_proposals(
            "",
            Words(
                message=Tekst(
                    nb="Nøkkelen {nøkkel:«»} finnes ikke i {ting:«»}.",
                    nn="Nøkkelen {nøkkel:«»} finst ikkje i {ting:«»}.",
                    en="There is no key {nøkkel:«»} in {ting:«»}.",
                ),
                advice=Tekst(
                    nb="Rett skrivemåten, se om innrykket er riktig, eller fjern nøkkelen. "
                    "Notater kan stå i `merknad` eller som kommentar etter «#».",
                    nn="Rett skrivemåten, sjå om innrykket er rett, eller fjern nøkkelen. "
                    "Notat kan stå i `merknad` eller som kommentar etter «#».",
                    en="Correct the spelling, see whether the indentation is right, or "
                    "remove the key. Notes can stand in `merknad`, or as a comment after "
                    "“#”.",
                ),
            ),
        ),
        **with_proposals(
            "seksjon",
            Words(
                message=Tekst(
                    nb="Seksjonen {nøkkel:«»} finnes ikke, så innholdet er ikke lest.",
                    nn="Seksjonen {nøkkel:«»} finst ikkje, så innhaldet er ikkje lese.",
                    en="There is no section {nøkkel:«»}, so its content was not read.",
                ),
                advice=Tekst(
                    nb="Rett skrivemåten, eller fjern seksjonen. Hører den til noe over, "
                    "mangler den innrykk.",
                    nn="Rett skrivemåten, eller fjern seksjonen. Høyrer han til noko over, "
                    "manglar han innrykk.",
                    en="Correct the spelling, or remove the section. If it belongs to "
                    "something above, it lacks indentation.",
                ),
            ),
        ),
    },
    check=found_while_reading,
    reads=frozenset(),
)
