"""ET004: what YAML can say and the file format does not have."""

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


def _fix(hit: Hit) -> Fix | None:
    """Write out what an alias means, where one line says it; no other sign is as sure."""
    if SAFE not in hit.values:
        return None
    return Fix(FixKind.WRITE_OUT, str(hit.values["navn"]))


RULE: Final = Rule(
    code="ET004",
    name="anker, alias, flettenøkkel eller tagg",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="Filen bruker et anker (`&navn`), et alias (`*navn`), en flettenøkkel (`<<`) "
        "eller en tagg (`!ord`). YAML har dem, men de er ikke en del av dette formatet.",
        hvorfor="De gjør at det som står på ett sted, egentlig er skrevet et annet. Da kan "
        "ikke en kollega lese kjeden rett fram, og ingen melding kan peke på rett linje.",
        slik_retter_du="Skriv innholdet helt ut der det gjelder. Skal tegnet være en del av "
        "en tekst, sett anførselstegn rundt teksten.",
        når_det_er_greit="Aldri. Det som flere tiltak deler, skrives én gang i en felles "
        "seksjon og vises til med id.",
    ),
    words={
        "anker": Words(
            message=Tekst(
                nb="«&{navn}» leses som et anker, og det er ikke lov i dette formatet.",
                nn="«&{navn}» blir lese som eit anker, og det er ikkje lov i dette formatet.",
                en="“&{navn}” is read as an anchor, which this format does not allow.",
            ),
            advice=Tekst(
                nb="Fjern «&{navn}». Er det en tekst som begynner med «&», sett "
                "anførselstegn rundt hele teksten.",
                nn="Fjern «&{navn}». Er det ein tekst som byrjar med «&», set hermeteikn "
                "rundt heile teksten.",
                en="Remove “&{navn}”. If it is a text that begins with “&”, put quotation "
                "marks around the whole text.",
            ),
        ),
        "alias": Words(
            message=Tekst(
                nb="«*{navn}» leses som et alias, og det er ikke lov i dette formatet.",
                nn="«*{navn}» blir lese som eit alias, og det er ikkje lov i dette formatet.",
                en="“*{navn}” is read as an alias, which this format does not allow.",
            ),
            advice=Tekst(
                nb="Skriv innholdet helt ut her. Er det en tekst som begynner med «*», sett "
                "anførselstegn rundt hele teksten.",
                nn="Skriv innhaldet heilt ut her. Er det ein tekst som byrjar med «*», set "
                "hermeteikn rundt heile teksten.",
                en="Write the content out in full here. If it is a text that begins with "
                "“*”, put quotation marks around the whole text.",
            ),
        ),
        "flettenøkkel": Words(
            message=Tekst(
                nb="Nøkkelen «<<» i {ting:«»} henter innhold fra et annet sted, og det er "
                "ikke lov i dette formatet.",
                nn="Nøkkelen «<<» i {ting:«»} hentar innhald frå ein annan stad, og det er "
                "ikkje lov i dette formatet.",
                en="The key “<<” in {ting:«»} takes content from elsewhere, which this "
                "format does not allow.",
            ),
            advice=Tekst(
                nb="Fjern «<<», og skriv nøklene helt ut her.",
                nn="Fjern «<<», og skriv nøklane heilt ut her.",
                en="Remove “<<” and write the keys out in full here.",
            ),
        ),
        "tagg": Words(
            message=Tekst(
                nb="Utropstegnet leses som begynnelsen på en tagg, og det er ikke lov i "
                "dette formatet.",
                nn="Utropsteiknet blir lese som byrjinga på ein tagg, og det er ikkje lov i "
                "dette formatet.",
                en="The exclamation mark is read as the start of a tag, which this format "
                "does not allow.",
            ),
            advice=Tekst(
                nb="Fjern ordet med utropstegn. Hører det til teksten, sett anførselstegn "
                "rundt hele teksten.",
                nn="Fjern ordet med utropsteikn. Høyrer det til teksten, set hermeteikn "
                "rundt heile teksten.",
                en="Remove the word with the exclamation mark. If it belongs to the text, "
                "put quotation marks around the whole text.",
            ),
        ),
    },
    check=found_while_reading,
    reads=frozenset(),
    fix=_fix,
)
