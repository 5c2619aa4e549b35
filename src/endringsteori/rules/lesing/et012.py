"""ET012: a field that a thing cannot do without."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Fix, FixKind
from endringsteori.rules.lesing.reading import found_while_reading
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.diagnostics import Hit

__all__ = ["RULE"]


def _fix(hit: Hit) -> Fix | None:
    """Write the version: there is only one. All else, only people know."""
    return Fix(FixKind.VERSION) if hit.variant == "versjon" else None


RULE: Final = Rule(
    code="ET012",
    name="mangler påkrevd felt",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="Noe mangler et felt det ikke kan være uten: et navn, partene i et samarbeid, "
        "perioden eller tallet i en måling, eller versjonen øverst i prosjektet.",
        hvorfor="Uten feltet kan det ikke bli med i kjeden, og alt som viser til det, blir "
        "hengende i lufta.",
        slik_retter_du="Legg til nøkkelen med en verdi. Prosjektets første fil begynner med "
        "`endringsteori: 1`. En måling har `verdi`, både `teller` og `nevner`, `vurdering` "
        "eller `mangler`.",
        når_det_er_greit="Aldri. Er noe ikke avklart, skriv et foreløpig navn.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{ting:«»} mangler `{nøkkel}`.",
                nn="{ting:«»} manglar `{nøkkel}`.",
                en="{ting:«»} has no `{nøkkel}`.",
            ),
            advice=Tekst(
                nb="Skriv `{nøkkel}:` med en verdi etter. Uten den blir det ikke tatt med.",
                nn="Skriv `{nøkkel}:` med ein verdi etter. Utan den blir det ikkje teke med.",
                en="Write `{nøkkel}:` with a value after it. Without it this is left out.",
            ),
        ),
        "versjon": Words(
            message=Tekst(
                nb="{fil:«»} sier ikke hvilken versjon av formatet den følger.",
                nn="{fil:«»} seier ikkje kva versjon av formatet ho følgjer.",
                en="{fil:«»} does not say which version of the format it follows.",
            ),
            advice=Tekst(
                nb="Skriv `endringsteori: 1` øverst i filen.",
                nn="Skriv `endringsteori: 1` øvst i fila.",
                en="Write `endringsteori: 1` at the top of the file.",
            ),
        ),
        "måling": Words(
            message=Tekst(
                nb="En måling i {ting:«»} har verken tall eller vurdering.",
                nn="Ei måling i {ting:«»} har verken tal eller vurdering.",
                en="A measurement in {ting:«»} has neither a number nor a judgement.",
            ),
            advice=Tekst(
                nb="Skriv `verdi`, både `teller` og `nevner`, eller `vurdering`. Finnes ikke "
                "tallet, bruk `mangler`.",
                nn="Skriv `verdi`, både `teller` og `nevner`, eller `vurdering`. Finst ikkje "
                "talet, bruk `mangler`.",
                en="Write `verdi`, both `teller` and `nevner`, or `vurdering`. If there is "
                "no number, use `mangler`.",
            ),
        ),
    },
    check=found_while_reading,
    reads=frozenset(),
    fix=_fix,
)
