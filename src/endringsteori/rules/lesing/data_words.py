"""The words of ET017 about data sources: what stands in the project, and in the files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.rules.lesing.reading import with_proposals
from endringsteori.rules.rule import Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["AT_THE_SOURCE", "IN_THE_FILE"]

_FETCH_AGAIN: Final = Tekst(
    nb="Hent tabellen på nytt som JSON-stat 2 (`json-stat2`), og legg filen i prosjektet "
    "uten å endre den.",
    nn="Hent tabellen på nytt som JSON-stat 2 (`json-stat2`), og legg fila i prosjektet "
    "utan å endre ho.",
    en="Fetch the table again as JSON-stat 2 (`json-stat2`), and put the file in the "
    "project unchanged.",
)

AT_THE_SOURCE: Final[Mapping[str, Words]] = {
    "fil": Words(
        message=Tekst(
            nb="Datakilden leser {sti:«»}, som ikke finnes i prosjektet.",
            nn="Datakjelda les {sti:«»}, som ikkje finst i prosjektet.",
            en="The data source reads {sti:«»}, which is not in the project.",
        ),
        advice=Tekst(
            nb="Legg filen i mappen til prosjektet, og skriv stien derfra med skråstrek: "
            "`tall/fil.json`. Filer utenfor mappen leses ikke.",
            nn="Legg fila i mappa til prosjektet, og skriv stien derifrå med skråstrek: "
            "`tall/fil.json`. Filer utanfor mappa blir ikkje lesne.",
            en="Put the file in the folder of the project, and write the path from there "
            "with slashes: `tall/fil.json`. Files outside the folder are not read.",
        ),
    ),
    "endelse": Words(
        message=Tekst(
            nb="Navnet {sti:«»} sier ikke hva slags fil det er.",
            nn="Namnet {sti:«»} seier ikkje kva slags fil det er.",
            en="The name {sti:«»} does not say what kind of file it is.",
        ),
        advice=Tekst(
            nb="Gi filen endelsen `.csv`, `.xlsx` (Excel) eller `.json` (JSON-stat 2).",
            nn="Gi fila endinga `.csv`, `.xlsx` (Excel) eller `.json` (JSON-stat 2).",
            en="Let the name end in `.csv`, `.xlsx` (Excel) or `.json` (JSON-stat 2).",
        ),
    ),
    "format": Words(
        message=Tekst(
            nb="Formatet er {verdi:«»}, men endelsen på {sti:«»} sier {format:«»}.",
            nn="Formatet er {verdi:«»}, men endinga på {sti:«»} seier {format:«»}.",
            en="The format is {verdi:«»}, but the ending of {sti:«»} says {format:«»}.",
        ),
        advice=Tekst(
            nb="Fjern `format`, eller gi filen den endelsen som stemmer.",
            nn="Fjern `format`, eller gi fila den endinga som stemmer.",
            en="Remove `format`, or give the file the ending that fits.",
        ),
    ),
    "uten-indikator": Words(
        message=Tekst(
            nb="Datakilden sier ikke hvilken indikator tallene i {sti:«»} gjelder.",
            nn="Datakjelda seier ikkje kva indikator tala i {sti:«»} gjeld.",
            en="The data source does not say which indicator the numbers in {sti:«»} are "
            "of.",
        ),
        advice=Tekst(
            nb="Skriv id-en i `indikator`. Står indikatoren i et tiltak, skriv «tiltak/id».",
            nn="Skriv id-en i `indikator`. Står indikatoren i eit tiltak, skriv "
            "«tiltak/id».",
            en="Write the id in `indikator`. If the indicator stands in a measure, write "
            "“tiltak/id”.",
        ),
    ),
    "bare-json-stat": Words(
        message=Tekst(
            nb="{felt:«»} gjelder bare JSON-stat, men filen er {format:«»}.",
            nn="{felt:«»} gjeld berre JSON-stat, men fila er {format:«»}.",
            en="{felt:«»} is for JSON-stat only, but the file is {format:«»}.",
        ),
        advice=Tekst(
            nb="Fjern feltet. I CSV og Excel leses alle radene.",
            nn="Fjern feltet. I CSV og Excel blir alle radene lesne.",
            en="Remove the field. In CSV and Excel, all rows are read.",
        ),
    ),
    "pakke": Words(
        message=Tekst(
            nb="{sti:«»} kan ikke leses, for pakken openpyxl er ikke installert.",
            nn="{sti:«»} kan ikkje lesast, for pakken openpyxl er ikkje installert.",
            en="{sti:«»} cannot be read, since the package openpyxl is not installed.",
        ),
        advice=Tekst(
            nb='Installer den med `pip install "endringsteori[excel]"`, eller lagre arket '
            "som CSV.",
            nn='Installer han med `pip install "endringsteori[excel]"`, eller lagre arket '
            "som CSV.",
            en='Install it with `pip install "endringsteori[excel]"`, or save the sheet as '
            "CSV.",
        ),
    ),
    "excel": Words(
        message=Tekst(
            nb="{sti:«»} kan ikke leses som en Excel-fil.",
            nn="{sti:«»} kan ikkje lesast som ei Excel-fil.",
            en="{sti:«»} cannot be read as an Excel file.",
        ),
        advice=Tekst(
            nb="Åpne filen i Excel, og lagre den på nytt som .xlsx uten passord.",
            nn="Opne fila i Excel, og lagre ho på nytt som .xlsx utan passord.",
            en="Open the file in Excel, and save it again as .xlsx without a password.",
        ),
    ),
    "excel-stor": Words(
        message=Tekst(
            nb="{sti:«»} er for stor, så filen er ikke lest.",
            nn="{sti:«»} er for stor, så fila er ikkje lesen.",
            en="{sti:«»} is too big, so the file was not read.",
        ),
        advice=Tekst(
            nb="Kopier bare radene med målingene til en ny fil.",
            nn="Kopier berre radene med målingane til ei ny fil.",
            en="Copy only the rows with the measurements into a new file.",
        ),
    ),
    "ark": Words(
        message=Tekst(
            nb="Det går ikke fram hvilket ark i {sti:«»} som skal leses.",
            nn="Det går ikkje fram kva ark i {sti:«»} som skal lesast.",
            en="It does not appear which sheet in {sti:«»} is to be read.",
        ),
        advice=Tekst(
            nb="Skriv navnet på arket i `tabell`: {valg:eller}.",
            nn="Skriv namnet på arket i `tabell`: {valg:eller}.",
            en="Write the name of the sheet in `tabell`: {valg:eller}.",
        ),
    ),
    "tid": Words(
        message=Tekst(
            nb="Det går ikke fram hvilken dimensjon i {sti:«»} som er tid.",
            nn="Det går ikkje fram kva dimensjon i {sti:«»} som er tid.",
            en="It does not appear which dimension in {sti:«»} is time.",
        ),
        advice=Tekst(
            nb="Skriv dimensjonen i `tid`. Tabellen har {valg}.",
            nn="Skriv dimensjonen i `tid`. Tabellen har {valg}.",
            en="Write the dimension in `tid`. The table has {valg}.",
        ),
    ),
    **with_proposals(
        "dimensjon",
        Words(
            message=Tekst(
                nb="Tabellen i {sti:«»} har ingen dimensjon {verdi:«»}.",
                nn="Tabellen i {sti:«»} har ingen dimensjon {verdi:«»}.",
                en="The table in {sti:«»} has no dimension {verdi:«»}.",
            ),
            advice=Tekst(
                nb="Tabellen har {valg}.",
                nn="Tabellen har {valg}.",
                en="The table has {valg}.",
            ),
        ),
    ),
    **with_proposals(
        "kode",
        Words(
            message=Tekst(
                nb="{dimensjon:«»} i {sti:«»} har ingen kode {verdi:«»}.",
                nn="{dimensjon:«»} i {sti:«»} har ingen kode {verdi:«»}.",
                en="{dimensjon:«»} in {sti:«»} has no code {verdi:«»}.",
            ),
            advice=Tekst(
                nb="Skriv koden slik den står i tabellen: {valg:eller}.",
                nn="Skriv koden slik han står i tabellen: {valg:eller}.",
                en="Write the code as it stands in the table: {valg:eller}.",
            ),
        ),
    ),
    "velg": Words(
        message=Tekst(
            nb="{dimensjon:«»} i {sti:«»} har {antall} koder, og datakilden velger ingen av "
            "dem.",
            nn="{dimensjon:«»} i {sti:«»} har {antall} kodar, og datakjelda vel ingen av "
            "dei.",
            en="{dimensjon:«»} in {sti:«»} has {antall} codes, and the data source chooses "
            "none of them.",
        ),
        advice=Tekst(
            nb="Skriv dimensjonen og én kode under `velg`: {valg:eller}.",
            nn="Skriv dimensjonen og éin kode under `velg`: {valg:eller}.",
            en="Write the dimension and one code under `velg`: {valg:eller}.",
        ),
    ),
}
"""About the fields of a data source."""

IN_THE_FILE: Final[Mapping[str, Words]] = {
    "json": Words(
        message=Tekst(
            nb="{fil:«»} er ikke gyldig JSON her, så filen er ikke lest.",
            nn="{fil:«»} er ikkje gyldig JSON her, så fila er ikkje lesen.",
            en="{fil:«»} is not valid JSON here, so the file was not read.",
        ),
        advice=_FETCH_AGAIN,
    ),
    "json-stat": Words(
        message=Tekst(
            nb="{fil:«»} er ikke en tabell i JSON-stat 2: {nøkkel:«»} mangler eller stemmer "
            "ikke.",
            nn="{fil:«»} er ikkje ein tabell i JSON-stat 2: {nøkkel:«»} manglar eller "
            "stemmer ikkje.",
            en="{fil:«»} is not a table in JSON-stat 2: {nøkkel:«»} is missing or does not "
            "fit.",
        ),
        advice=_FETCH_AGAIN,
    ),
    "json-stat-antall": Words(
        message=Tekst(
            nb="Tabellen i {fil:«»} skal ha {ventet} {ventet:celle|celler}, men {nøkkel:«»} "
            "har {antall}.",
            nn="Tabellen i {fil:«»} skal ha {ventet} {ventet:celle|celler}, men {nøkkel:«»} "
            "har {antall}.",
            en="The table in {fil:«»} should have {ventet} {ventet:cell|cells}, but "
            "{nøkkel:«»} has {antall}.",
        ),
        advice=_FETCH_AGAIN,
    ),
    "tegn": Words(
        message=Tekst(
            nb="Tegnet {verdi:«»} for {periode} er ukjent, så tallet er ikke lest.",
            nn="Teiknet {verdi:«»} for {periode} er ukjent, så talet er ikkje lese.",
            en="The sign {verdi:«»} for {periode} is unknown, so the number was not read.",
        ),
        advice=Tekst(
            nb="Kjente tegn er `.` `..` `...` `:` `-` `0` `*` og `|`. Se hva tegnet betyr "
            "hos kilden, og skriv målingen for perioden i `målinger`.",
            nn="Kjende teikn er `.` `..` `...` `:` `-` `0` `*` og `|`. Sjå kva teiknet tyder "
            "hos kjelda, og skriv målinga for perioden i `målinger`.",
            en="Known signs are `.` `..` `...` `:` `-` `0` `*` and `|`. See what the sign "
            "means at its source, and write the measurement of the period in `målinger`.",
        ),
    ),
    "tall": Words(
        message=Tekst(
            nb="{verdi:«»} for {periode} er ikke et tall vi kan lese.",
            nn="{verdi:«»} for {periode} er ikkje eit tal vi kan lese.",
            en="{verdi:«»} for {periode} is not a number we can read.",
        ),
        advice=_FETCH_AGAIN,
    ),
    "tegn-og-tall": Words(
        message=Tekst(
            nb="For {periode} står både tegnet {verdi:«»} og et tall, og de sier imot "
            "hverandre.",
            nn="For {periode} står både teiknet {verdi:«»} og eit tal, og dei seier imot "
            "kvarandre.",
            en="For {periode} there is both the sign {verdi:«»} and a number, and they "
            "contradict each other.",
        ),
        advice=_FETCH_AGAIN,
    ),
}
"""About what stands in a file of statistics."""
