"""The words of ET017 about workbooks that hold the chain itself: sheets, rows and cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.rules.lesing.reading import with_proposals
from endringsteori.rules.rule import Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["IN_THE_WORKBOOK"]

IN_THE_WORKBOOK: Final[Mapping[str, Words]] = {
    "arbeidsbok": Words(
        message=Tekst(
            nb="{fil:«»} kan ikke leses som en Excel-fil.",
            nn="{fil:«»} kan ikkje lesast som ei Excel-fil.",
            en="{fil:«»} cannot be read as an Excel file.",
        ),
        advice=Tekst(
            nb="Åpne filen i Excel, og lagre den på nytt som .xlsx uten passord.",
            nn="Opne fila i Excel, og lagre ho på nytt som .xlsx utan passord.",
            en="Open the file in Excel, and save it again as .xlsx without a password.",
        ),
    ),
    "arbeidsbok-stor": Words(
        message=Tekst(
            nb="{fil:«»} er for stor, så filen er ikke lest.",
            nn="{fil:«»} er for stor, så fila er ikkje lesen.",
            en="{fil:«»} is too big, so the file was not read.",
        ),
        advice=Tekst(
            nb="Slett tomme rader nederst i arkene, ark dere ikke bruker, og bilder. Et ark "
            "kan ha {grense} rader.",
            nn="Slett tomme rader nedst i arka, ark de ikkje bruker, og bilete. Eit ark kan "
            "ha {grense} rader.",
            en="Delete empty rows at the end of the sheets, sheets you do not use, and "
            "pictures. A sheet may have {grense} rows.",
        ),
    ),
    "arbeidsbok-pakke": Words(
        message=Tekst(
            nb="{fil:«»} kan ikke leses, for pakken openpyxl er ikke installert.",
            nn="{fil:«»} kan ikkje lesast, for pakken openpyxl er ikkje installert.",
            en="{fil:«»} cannot be read, since the package openpyxl is not installed.",
        ),
        advice=Tekst(
            nb='Installer den med `pip install "endringsteori[excel]"`.',
            nn='Installer han med `pip install "endringsteori[excel]"`.',
            en='Install it with `pip install "endringsteori[excel]"`.',
        ),
    ),
    "arbeidsbok-ark": Words(
        message=Tekst(
            nb="Ingen av arkene i {fil:«»} er fra malen, så ingenting er lest.",
            nn="Ingen av arka i {fil:«»} er frå malen, så ingenting er lese.",
            en="None of the sheets in {fil:«»} is of the template, so nothing was read.",
        ),
        advice=Tekst(
            nb="Lag en bok etter malen med `endringsteori eksporter`, og fyll ut arkene "
            "der, for eksempel {valg}.",
            nn="Lag ei bok etter malen med `endringsteori eksporter`, og fyll ut arka der, "
            "til dømes {valg}.",
            en="Make a workbook of the template with `endringsteori eksporter`, and fill in "
            "its sheets, such as {valg}.",
        ),
    ),
    "ukjent-ark": Words(
        message=Tekst(
            nb="Arket {ark:«»} er ikke i malen, så det er ikke lest.",
            nn="Arket {ark:«»} er ikkje i malen, så det er ikkje lese.",
            en="The sheet {ark:«»} is not in the template, so it was not read.",
        ),
        advice=Tekst(
            nb="Mente du {valg:«» eller}? Er det et ark for dere selv, gi det et navn som "
            "ikke ligner.",
            nn="Meinte du {valg:«» eller}? Er det eit ark for dykk sjølve, gi det eit namn "
            "som ikkje liknar.",
            en="Did you mean {valg:«» eller}? If it is a sheet for yourselves, give it a "
            "name that is not like any.",
        ),
    ),
    "ark-to-ganger": Words(
        message=Tekst(
            nb="Arket {ark:«»} er det samme som {første:«»}, så det er ikke lest.",
            nn="Arket {ark:«»} er det same som {første:«»}, så det er ikkje lese.",
            en="The sheet {ark:«»} is the same as {første:«»}, so it was not read.",
        ),
        advice=Tekst(
            nb="Flytt radene til det første arket, og slett det andre.",
            nn="Flytt radene til det første arket, og slett det andre.",
            en="Move the rows to the first sheet, and delete the other.",
        ),
    ),
    "uten-overskrifter": Words(
        message=Tekst(
            nb="Arket {ark:«»} har ingen rad med overskriftene fra malen, så det er ikke lest.",
            nn="Arket {ark:«»} har inga rad med overskriftene frå malen, så det er ikkje lese.",
            en="The sheet {ark:«»} has no row with the headings of the template, so it was "
            "not read.",
        ),
        advice=Tekst(
            nb="Skriv overskriftene over kolonnene, for eksempel {valg}.",
            nn="Skriv overskriftene over kolonnane, til dømes {valg}.",
            en="Write the headings above the columns, such as {valg}.",
        ),
    ),
    **with_proposals(
        "felt",
        Words(
            message=Tekst(
                nb="Feltet {felt:«»} er ukjent, så verdien er ikke lest.",
                nn="Feltet {felt:«»} er ukjent, så verdien er ikkje lesen.",
                en="The field {felt:«»} is unknown, so its value was not read.",
            ),
            advice=Tekst(
                nb="Rett navnet på feltet, eller flytt det til et eget ark.",
                nn="Rett namnet på feltet, eller flytt det til eit eige ark.",
                en="Correct the name of the field, or move it to a sheet of your own.",
            ),
        ),
    ),
    **with_proposals(
        "rad",
        Words(
            message=Tekst(
                nb="Raden hører til {verdi:«»}, som ikke finnes i arket {ark:«»}. Den er ikke "
                "lest.",
                nn="Rada høyrer til {verdi:«»}, som ikkje finst i arket {ark:«»}. Ho er ikkje "
                "lesen.",
                en="The row belongs to {verdi:«»}, which is not in the sheet {ark:«»}. It "
                "was not read.",
            ),
            advice=Tekst(
                nb="Skriv navnet eller id-en slik den står i arket {ark:«»}. Har flere samme "
                "navn, skriv id-en.",
                nn="Skriv namnet eller id-en slik han står i arket {ark:«»}. Har fleire same "
                "namn, skriv id-en.",
                en="Write the name or the id as it stands in the sheet {ark:«»}. If several "
                "have the same name, write the id.",
            ),
        ),
    ),
    "slag": Words(
        message=Tekst(
            nb="{verdi:«»} er ikke et slag ledd, så raden er ikke lest.",
            nn="{verdi:«»} er ikkje eit slag ledd, så rada er ikkje lesen.",
            en="{verdi:«»} is not a kind of link, so the row was not read.",
        ),
        advice=Tekst(
            nb="Velg mellom {valg:eller}.",
            nn="Vel mellom {valg:eller}.",
            en="Choose {valg:eller}.",
        ),
    ),
    "formel": Words(
        message=Tekst(
            nb="Cellen har en formel uten svar, så den er ikke lest.",
            nn="Cella har ein formel utan svar, så ho er ikkje lesen.",
            en="The cell has a formula without a result, so it was not read.",
        ),
        advice=Tekst(
            nb="Åpne boken i Excel og lagre den, eller skriv verdien i stedet for formelen.",
            nn="Opne boka i Excel og lagre ho, eller skriv verdien i staden for formelen.",
            en="Open the workbook in Excel and save it, or write the value instead of the "
            "formula.",
        ),
    ),
    "feilverdi": Words(
        message=Tekst(
            nb="Cellen viser feilen {verdi:«»}, så den er ikke lest.",
            nn="Cella viser feilen {verdi:«»}, så ho er ikkje lesen.",
            en="The cell shows the error {verdi:«»}, so it was not read.",
        ),
        advice=Tekst(
            nb="Rett formelen, eller skriv verdien i stedet.",
            nn="Rett formelen, eller skriv verdien i staden.",
            en="Correct the formula, or write the value instead.",
        ),
    ),
}
"""About a workbook, and what stands in it."""
