"""ET005: a key or section that the format does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.loading.entries import SAFE
from endringsteori.rules.egne.faults import faults_in_own_rules
from endringsteori.rules.lesing.reading import (
    the_only_proposal,
    with_proposals,
)
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.diagnostics import Fix, Hit

__all__ = ["RULE"]


def _fix(hit: Hit) -> Fix | None:
    """Spell a key as the only near one, unless that one stands beside it."""
    is_safe = SAFE in hit.values or hit.variant == "egen-felt+forslag"
    return the_only_proposal(hit, "nøkkel") if is_safe else None


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
        **with_proposals(
            "egen-felt",
            Words(
                message=Tekst(
                    nb="Regelen {ting:«»} krever nøkkelen {nøkkel:«»}, som ikke finnes i "
                    "`{seksjon}`.",
                    nn="Regelen {ting:«»} krev nøkkelen {nøkkel:«»}, som ikkje finst i "
                    "`{seksjon}`.",
                    en="The rule {ting:«»} demands the key {nøkkel:«»}, which `{seksjon}` "
                    "does not have.",
                ),
                advice=Tekst(
                    nb="Velg {valg:«» eller}.",
                    nn="Vel {valg:«» eller}.",
                    en="Choose {valg:«» eller}.",
                ),
            ),
        ),
    },
    check=faults_in_own_rules("ET005"),
    reads=frozenset(),
    fix=_fix,
)
