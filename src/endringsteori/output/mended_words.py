"""The words of `rett`: what each kind of fix does, and what is left to people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import FixKind
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["DROPPED", "FOUND", "LEFT", "MORE", "NOTHING", "PIPED", "WHAT", "WRITTEN"]

_QUOTED: Final = Tekst(
    nb="Teksten får anførselstegn rundt seg.",
    nn="Teksten får hermeteikn rundt seg.",
    en="The text gets quotation marks around it.",
)

WHAT: Final[Mapping[FixKind, Tekst]] = {
    FixKind.RESPELL: Tekst(
        nb="{old:«»} blir {new:«»}.",
        nn="{old:«»} blir {new:«»}.",
        en="{old:«»} becomes {new:«»}.",
    ),
    FixKind.RENAME: Tekst(
        nb="{old:«»} blir {new:«»}, her og der noe viser til den.",
        nn="{old:«»} blir {new:«»}, her og der noko viser til den.",
        en="{old:«»} becomes {new:«»}, here and wherever something names it.",
    ),
    FixKind.QUOTE: _QUOTED,
    FixKind.QUOTE_LINE: _QUOTED,
    FixKind.PERCENT: Tekst(
        nb="{old:«»} blir {new:«»}. Indikatoren har prosent i `enhet`.",
        nn="{old:«»} blir {new:«»}. Indikatoren har prosent i `enhet`.",
        en="{old:«»} becomes {new:«»}. The indicator has per cent in `enhet`.",
    ),
    FixKind.DROP_ITEM: Tekst(
        nb="{old:«»} blir stående én gang i listen.",
        nn="{old:«»} blir ståande éin gong i lista.",
        en="{old:«»} is left once in the list.",
    ),
    FixKind.DROP_REPEAT: Tekst(
        nb="Den siste av de to like linjene blir borte.",
        nn="Den siste av dei to like linjene blir borte.",
        en="The second of the two equal lines is removed.",
    ),
    FixKind.DROP_CHARACTER: Tekst(
        nb="Tegnet blir borte.",
        nn="Teiknet blir borte.",
        en="The character is removed.",
    ),
    FixKind.ONE_PER_LINE: Tekst(
        nb="Tekstene får hver sin linje, uten hakeparenteser.",
        nn="Tekstane får kvar si linje, utan hakeparentesar.",
        en="The texts get a line each, without brackets.",
    ),
    FixKind.WRITE_OUT: Tekst(
        nb="Det «&{old}» står for, skrives helt ut.",
        nn="Det «&{old}» står for, blir skrive heilt ut.",
        en="What “&{old}” stands for is written out in full.",
    ),
    FixKind.SPACES_FOR_TABS: Tekst(
        nb="Tabulatorene først på linjene blir mellomrom.",
        nn="Tabulatorane først på linjene blir mellomrom.",
        en="The tabs at the start of the lines become spaces.",
    ),
    FixKind.PLAIN_SPACES: Tekst(
        nb="De harde mellomrommene blir vanlige mellomrom.",
        nn="Dei harde mellomromma blir vanlege mellomrom.",
        en="The no-break spaces become plain spaces.",
    ),
    FixKind.SPACE_AFTER_COLON: Tekst(
        nb="Kolonet får et mellomrom etter seg.",
        nn="Kolonet får eit mellomrom etter seg.",
        en="The colon gets a space after it.",
    ),
    FixKind.JOIN_DOCUMENTS: Tekst(
        nb="Strekene blir borte, så resten av filen blir lest.",
        nn="Strekane blir borte, så resten av fila blir lesen.",
        en="The hyphens are removed, so the rest of the file is read.",
    ),
    FixKind.VERSION: Tekst(
        nb="Versjonen kommer øverst: `endringsteori: 1`.",
        nn="Versjonen kjem øvst: `endringsteori: 1`.",
        en="The version comes at the top: `endringsteori: 1`.",
    ),
}
"""What a fix does, whether it is done or only shown."""

LEFT: Final = Tekst(
    nb="Dette må du rette selv:",
    nn="Dette må du rette sjølv:",
    en="You must fix this yourself:",
)
DROPPED: Final = Tekst(
    nb="Det vanlige svaret ville endret noe annet også, så dette står som før.",
    nn="Det vanlege svaret ville endra noko anna òg, så dette står som før.",
    en="The usual answer would have changed something else too, so this is left as it was.",
)
MORE: Final = Tekst(
    nb="… og {n} til. Se endringsteori valider.",
    nn="… og {n} til. Sjå endringsteori valider.",
    en="… and {n} more. See endringsteori valider.",
)
NOTHING: Final = Tekst(
    nb="Fant ingenting som programmet trygt kan rette.",
    nn="Fann ingenting som programmet trygt kan rette.",
    en="Found nothing that the program can safely fix.",
)
FOUND: Final = Tekst(
    nb="{n} {n:rettelse|rettelser} i {filer} {filer:fil|filer}. Ingenting er skrevet ennå: Kjør på nytt med --skriv.",
    nn="{n} {n:retting|rettingar} i {filer} {filer:fil|filer}. Ingenting er skrive enno: Køyr på nytt med --skriv.",
    en="{n} {n:fix|fixes} in {filer} {filer:file|files}. Nothing is written yet: run again with --skriv.",
)
WRITTEN: Final = Tekst(
    nb="{n} {n:rettelse|rettelser} skrevet i {filer} {filer:fil|filer}.",
    nn="{n} {n:retting|rettingar} skrivne i {filer} {filer:fil|filer}.",
    en="{n} {n:fix|fixes} written to {filer} {filer:file|files}.",
)
PIPED: Final = Tekst(
    nb="{n} {n:rettelse|rettelser} i teksten.",
    nn="{n} {n:retting|rettingar} i teksten.",
    en="{n} {n:fix|fixes} in the text.",
)
