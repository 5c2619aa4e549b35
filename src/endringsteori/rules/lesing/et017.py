"""ET017: a file of measurements that cannot be read in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.loading.near import surely
from endringsteori.rules.lesing.data_words import AT_THE_SOURCE, IN_THE_FILE
from endringsteori.rules.lesing.reading import (
    found_while_reading,
    the_only_proposal,
    with_proposals,
)
from endringsteori.rules.lesing.sheet_words import IN_THE_WORKBOOK
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.diagnostics import Fix, Hit

__all__ = ["RULE"]


def _fix(hit: Hit) -> Fix | None:
    """Spell a column as the only near one, and an indicator as the one it surely is."""
    if hit.variant.startswith("kolonne"):
        return the_only_proposal(hit, "kolonne")
    if not hit.variant.startswith("indikator"):
        return None
    fix = the_only_proposal(hit, "verdi")
    return fix if fix is not None and surely(fix.old, fix.new) else None


RULE: Final = Rule(
    code="ET017",
    name="feil i CSV, Excel eller JSON-stat",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="En fil med målinger har en kolonne, en rad eller en celle som ikke kan leses, "
        "eller nevner en indikator som ikke finnes.",
        hvorfor="En måling som faller bort i stillhet, ser ut som en måling som aldri ble "
        "gjort.",
        slik_retter_du="Første linje i en CSV-fil er navnene på kolonnene, med semikolon "
        "mellom: `indikator;periode;verdi`. De to første må være med. Skriv en indikator "
        "inne i et tiltak som `tiltak/id`, og sett anførselstegn rundt en tekst med "
        "semikolon.",
        når_det_er_greit="Aldri. Tomme kolonner og tomme linjer er greit.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Anførselstegnene i denne cellen står ikke rundt hele teksten, så resten av {fil:«»} er "
                "ikke lest.",
                nn="Hermeteikna i denne cella står ikkje rundt heile teksten, så resten av {fil:«»} er ikkje "
                "lesen.",
                en="The quotation marks in this cell are not around the whole text, so the rest of {fil:«»} "
                "was not read.",
            ),
            advice=Tekst(
                nb="Sett anførselstegn både først og sist i cellen, og to på rad der ett hører "
                "til teksten.",
                nn="Set hermeteikn både først og sist i cella, og to på rad der eitt høyrer "
                "til teksten.",
                en="Put quotation marks both first and last in the cell, and two in a row "
                "where one belongs to the text.",
            ),
        ),
        **with_proposals(
            "kolonne",
            Words(
                message=Tekst(
                    nb="Kolonnen {kolonne:«»} i {fil:«»} er ukjent.",
                    nn="Kolonnen {kolonne:«»} i {fil:«»} er ukjend.",
                    en="The column {kolonne:«»} in {fil:«»} is unknown.",
                ),
                advice=Tekst(
                    nb="Rett navnet, eller fjern kolonnen. Notater kan stå i `merknad`.",
                    nn="Rett namnet, eller fjern kolonnen. Notat kan stå i `merknad`.",
                    en="Correct the name, or remove the column. Notes can stand in "
                    "`merknad`.",
                ),
            ),
        ),
        "kolonne-to-ganger": Words(
            message=Tekst(
                nb="Kolonnen {kolonne:«»} står to ganger i {fil:«»}.",
                nn="Kolonnen {kolonne:«»} står to gonger i {fil:«»}.",
                en="The column {kolonne:«»} stands twice in {fil:«»}.",
            ),
            advice=Tekst(
                nb="Fjern den ene. Bare den første er lest.",
                nn="Fjern den eine. Berre den første er lesen.",
                en="Remove one of them. Only the first was read.",
            ),
        ),
        "mangler-kolonne": Words(
            message=Tekst(
                nb="{fil:«»} mangler kolonnen {kolonne:«»}, så filen er ikke lest.",
                nn="{fil:«»} manglar kolonnen {kolonne:«»}, så fila er ikkje lesen.",
                en="{fil:«»} lacks the column {kolonne:«»}, so the file was not read.",
            ),
            advice=Tekst(
                nb="Skriv {kolonne:«»} i første linje. Kolonnene skilles med semikolon.",
                nn="Skriv {kolonne:«»} i første linje. Kolonnane blir skilde med semikolon.",
                en="Write {kolonne:«»} in the first line. Semicolons separate the columns.",
            ),
        ),
        "celler": Words(
            message=Tekst(
                nb="Raden har {antall} celler, men {fil:«»} har bare {kolonner} "
                "{kolonner:kolonne|kolonner}.",
                nn="Rada har {antall} celler, men {fil:«»} har berre {kolonner} "
                "{kolonner:kolonne|kolonnar}.",
                en="The row has {antall} cells, but {fil:«»} has only {kolonner} "
                "{kolonner:column|columns}.",
            ),
            advice=Tekst(
                nb="Sett anførselstegn rundt en tekst med skilletegnet i seg, eller gi den "
                "siste kolonnen et navn.",
                nn="Set hermeteikn rundt ein tekst med skiljeteiknet i seg, eller gi den "
                "siste kolonnen eit namn.",
                en="Put quotation marks around a text with the separator in it, or give the "
                "last column a name.",
            ),
        ),
        "celle": Words(
            message=Tekst(
                nb="Raden mangler {kolonne:«»}, så den er ikke lest.",
                nn="Rada manglar {kolonne:«»}, så ho er ikkje lesen.",
                en="The row has no {kolonne:«»}, so it was not read.",
            ),
            advice=Tekst(
                nb="Fyll ut {kolonne:«»}, eller fjern raden.",
                nn="Fyll ut {kolonne:«»}, eller fjern rada.",
                en="Fill in {kolonne:«»}, or remove the row.",
            ),
        ),
        **with_proposals(
            "indikator",
            Words(
                message=Tekst(
                    nb="Indikatoren {verdi:«»} finnes ikke i prosjektet.",
                    nn="Indikatoren {verdi:«»} finst ikkje i prosjektet.",
                    en="The project has no indicator {verdi:«»}.",
                ),
                advice=Tekst(
                    nb="Skriv id-en til indikatoren. Står den i et tiltak, skriv «tiltak/id».",
                    nn="Skriv id-en til indikatoren. Står han i eit tiltak, skriv «tiltak/id».",
                    en="Write the id of the indicator. If it stands in a measure, write "
                    "“tiltak/id”.",
                ),
            ),
        ),
        **AT_THE_SOURCE,
        **IN_THE_FILE,
        **IN_THE_WORKBOOK,
    },
    check=found_while_reading,
    reads=frozenset(),
    fix=_fix,
)
