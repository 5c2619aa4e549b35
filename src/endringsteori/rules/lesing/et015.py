"""ET015: a comma or a hash sign that cuts a text or a number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Fix, FixKind
from endringsteori.loading.entries import SAFE
from endringsteori.rules.lesing.reading import found_while_reading
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.diagnostics import Hit

__all__ = ["RULE"]

_FIXES: Final = {"": FixKind.QUOTE, "emneknagg": FixKind.QUOTE_LINE}


def _fix(hit: Hit) -> Fix | None:
    """Put the text in quotation marks; give a line to each text that no comma may cut."""
    if hit.variant == "liste":
        return Fix(FixKind.ONE_PER_LINE) if SAFE in hit.values else None
    return Fix(_FIXES[hit.variant])


RULE: Final = Rule(
    code="ET015",
    name="komma i tekst eller tall innenfor { }",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="Et komma innenfor `{ }` eller `[ ]`, eller et nummertegn med mellomrom foran, "
        "deler en tekst eller et tall.",
        hvorfor="I YAML betyr de noe eget: `{verdi: 9,4}` blir 9, `[Barn, unge]` blir to "
        "ting, og alt etter ` #` er en kommentar. Det som faller bort, merkes ikke.",
        slik_retter_du="Skriv hver nøkkel på sin egen linje, og hvert punkt i en liste av "
        "tekster på sin linje med bindestrek foran. Eller sett anførselstegn rundt teksten.",
        når_det_er_greit="Aldri for tekst og tall. Id-er kan gjerne stå i `[ ]` med komma "
        "mellom.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Kommaet i {tekst:«»} står innenfor krøllparenteser og deler verdien i "
                "to.",
                nn="Kommaet i {tekst:«»} står innanfor krøllparentesar og deler verdien i "
                "to.",
                en="The comma in {tekst:«»} stands inside braces and cuts the value in two.",
            ),
            advice=Tekst(
                nb="Sett anførselstegn rundt, eller skriv hver nøkkel på sin egen linje. "
                "Skriv heller: {linje}",
                nn="Set hermeteikn rundt, eller skriv kvar nøkkel på si eiga linje. Skriv "
                "heller: {linje}",
                en="Put quotation marks around it, or write each key on a line of its own. "
                "Write instead: {linje}",
            ),
        ),
        "liste": Words(
            message=Tekst(
                nb="{nøkkel:«»} i {ting:«»} er tekster i hakeparenteser, der hvert komma "
                "deler.",
                nn="{nøkkel:«»} i {ting:«»} er tekstar i hakeparentesar, der kvart komma "
                "deler.",
                en="{nøkkel:«»} in {ting:«»} is a list of texts in brackets, where every "
                "comma cuts.",
            ),
            advice=Tekst(
                nb="Skriv hver tekst på sin egen linje under `{nøkkel}:`, med bindestrek og "
                "mellomrom foran.",
                nn="Skriv kvar tekst på si eiga linje under `{nøkkel}:`, med bindestrek og "
                "mellomrom framfor.",
                en="Write each text on a line of its own below `{nøkkel}:`, with a hyphen "
                "and a space before it.",
            ),
        ),
        "emneknagg": Words(
            message=Tekst(
                nb="Nummertegnet i {tekst:«»} gjør resten av linjen til en kommentar.",
                nn="Nummerteiknet i {tekst:«»} gjer resten av linja til ein kommentar.",
                en="The hash sign in {tekst:«»} makes the rest of the line a comment.",
            ),
            advice=Tekst(
                nb="Sett anførselstegn rundt teksten. Skriv heller: {linje}",
                nn="Set hermeteikn rundt teksten. Skriv heller: {linje}",
                en="Put quotation marks around the text. Write instead: {linje}",
            ),
        ),
    },
    check=found_while_reading,
    reads=frozenset(),
    fix=_fix,
)
