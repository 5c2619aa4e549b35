"""What stands on the first sheet of the workbook, in three languages."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = ["FIELDS", "HELP", "TITLE"]

TITLE: Final = Tekst(nb="Logisk kjede", nn="Logisk kjede", en="Theory of change")

HELP: Final = (
    Tekst(
        nb="Gå gjennom arkene fra venstre mot høyre. Begynn gjerne med målet, og arbeid bakover i arket Koblinger.",
        nn="Gå gjennom arka frå venstre mot høgre. Begynn gjerne med målet, og arbeid bakover i arket Koplingar.",
        en="Go through the sheets from left to right. Feel free to begin with the goal, and work backwards in the sheet Connections.",
    ),
    Tekst(
        nb="Kolonner med stjerne (*) må fylles ut i hver rad som brukes. Alt annet kan vente. Hold pekeren over en overskrift for å se hva som skal stå der.",
        nn="Kolonnar med stjerne (*) må fyllast ut i kvar rad som blir brukt. Alt anna kan vente. Hald peikaren over ei overskrift for å sjå kva som skal stå der.",
        en="Columns with an asterisk (*) must be filled in on each row that is used. All else can wait. Hold the pointer over a heading to see what belongs there.",
    ),
    Tekst(
        nb="Kolonnen id kan stå tom; da lages id-en av navnet. Der en rad viser til noe annet, kan du skrive navnet eller id-en.",
        nn="Kolonnen id kan stå tom; då blir id-en laga av namnet. Der ei rad viser til noko anna, kan du skrive namnet eller id-en.",
        en="The column id may be left empty; the id is then made from the name. Where a row names something else, you may write its name or its id.",
    ),
    Tekst(
        nb="Flere ting i én celle skilles med semikolon. Datoer skrives 30.06.2027, tall med komma, perioder 2026, 2025/2026, 2026-H1 eller 2026-06.",
        nn="Fleire ting i éi celle blir skilde med semikolon. Datoar skriv du 30.06.2027, tal med komma, periodar 2026, 2025/2026, 2026-H1 eller 2026-06.",
        en="Several things in one cell are separated by semicolons. Dates are written 30.06.2027, numbers with a comma, periods 2026, 2025/2026, 2026-H1 or 2026-06.",
    ),
    Tekst(
        nb="Egne ark kan stå i boken; de blir ikke lest. Skriv aldri navn på brukere eller fødselsnumre.",
        nn="Eigne ark kan stå i boka; dei blir ikkje lesne. Skriv aldri namn på brukarar eller fødselsnummer.",
        en="Sheets of your own may stand in the workbook; they are not read. Never write names of users or identity numbers.",
    ),
    Tekst(
        nb="Sjekk boken med: endringsteori valider FIL.xlsx --merk MERKET.xlsx. Da får du en kopi med merknader i cellene.",
        nn="Sjekk boka med: endringsteori valider FIL.xlsx --merk MERKT.xlsx. Då får du ein kopi med merknader i cellene.",
        en="Check the workbook with: endringsteori valider FILE.xlsx --merk MARKED.xlsx. You then get a copy with comments in its cells.",
    ),
)

FIELDS: Final = (
    Tekst(nb="Felt", nn="Felt", en="Field"),
    Tekst(nb="Verdi", nn="Verdi", en="Value"),
    Tekst(nb="Forklaring", nn="Forklaring", en="Explanation"),
)
