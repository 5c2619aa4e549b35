"""The words of `importer` over a project that is there."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = [
    "CHANGED",
    "CLASH",
    "GONE",
    "KEPT",
    "MORE",
    "NOTHING",
    "NOT_PROVED",
    "UNDONE",
    "WRITTEN",
]

KEPT: Final = Tekst(
    nb="Står i filene, men ikke i regnearket, og blir stående. Med --fjern blir det fjernet:",
    nn="Står i filene, men ikkje i reknearket, og blir ståande. Med --fjern blir det fjerna:",
    en="In the files but not in the workbook, and kept. With --fjern it is removed:",
)
GONE: Final = Tekst(
    nb="Står ikke i regnearket, og fjernes fra filene:",
    nn="Står ikkje i reknearket, og blir fjerna frå filene:",
    en="Not in the workbook, and removed from the files:",
)
UNDONE: Final = Tekst(
    nb="Dette kan ikke skrives inn i filene på en trygg måte. Det kan komme fra et register eller en datakilde, eller stå slik at en kommentar ville gått tapt. Ingenting er skrevet. Endre det i filene selv, og kjør på nytt:",
    nn="Dette kan ikkje skrivast inn i filene på ein trygg måte. Det kan kome frå eit register eller ei datakjelde, eller stå slik at ein kommentar ville gått tapt. Ingenting er skrive. Endre det i filene sjølv, og køyr på nytt:",
    en="This cannot be written into the files safely. It may come from a register or a data source, or stand so that a comment would be lost. Nothing was written. Change it in the files yourself, and run again:",
)
CLASH: Final = Tekst(
    nb="Ingenting er skrevet. Dette står i filene, men ikke i regnearket, og passer ikke sammen med det som er nytt der. Legg det inn i regnearket igjen, eller fjern det med --fjern:",
    nn="Ingenting er skrive. Dette står i filene, men ikkje i reknearket, og passar ikkje saman med det som er nytt der. Legg det inn i reknearket igjen, eller fjern det med --fjern:",
    en="Nothing was written. This is in the files but not in the workbook, and does not fit with what is new there. Put it back in the workbook, or remove it with --fjern:",
)
NOT_PROVED: Final = Tekst(
    nb="Filene ville ikke blitt lest likt som regnearket etterpå, så ingenting er skrevet. Endre dem for hånd.",
    nn="Filene ville ikkje blitt lesne likt som reknearket etterpå, så ingenting er skrive. Endre dei for hand.",
    en="The files would not read the same as the workbook afterwards, so nothing was written. Change them by hand.",
)
MORE: Final = Tekst(nb="… og {n} til", nn="… og {n} til", en="… and {n} more")
NOTHING: Final = Tekst(
    nb="Regnearket endrer ingenting i filene.",
    nn="Reknearket endrar ingenting i filene.",
    en="The workbook changes nothing in the files.",
)
CHANGED: Final = Tekst(
    nb="{n} {n:fil|filer} blir endret. Ingenting er skrevet ennå; skriv med --skriv.",
    nn="{n} {n:fil|filer} blir endra. Ingenting er skrive enno; skriv med --skriv.",
    en="{n} {n:file|files} will change. Nothing is written yet; write with --skriv.",
)
WRITTEN: Final = Tekst(
    nb="Skrev {n} {n:fil|filer}.",
    nn="Skreiv {n} {n:fil|filer}.",
    en="Wrote {n} {n:file|files}.",
)
