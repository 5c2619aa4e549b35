"""What was expected where a value has the wrong shape, in words."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = ["EXPECTED"]

EXPECTED: Final[dict[str, Tekst]] = {
    "tekst": Tekst(nb="en tekst", nn="ein tekst", en="a text"),
    "tall": Tekst(nb="et tall", nn="eit tal", en="a number"),
    "dato": Tekst(nb="en dato", nn="ein dato", en="a date"),
    "periode": Tekst(nb="en periode", nn="ein periode", en="a period"),
    "varighet": Tekst(nb="en varighet", nn="ei tidslengd", en="a duration"),
    "id": Tekst(nb="en id", nn="ein id", en="an id"),
    "liste": Tekst(
        nb="én verdi eller en liste",
        nn="éin verdi eller ei liste",
        en="a value or a list",
    ),
    "punkter": Tekst(
        nb="en liste med bindestrek foran hvert punkt",
        nn="ei liste med bindestrek framfor kvart punkt",
        en="a list with a hyphen before each item",
    ),
    "nøkler": Tekst(
        nb="nøkler med innrykk under",
        nn="nøklar med innrykk under",
        en="keys, indented below",
    ),
    "id-er": Tekst(
        nb="en id for hver ting, med innrykk under",
        nn="ein id for kvar ting, med innrykk under",
        en="an id for each thing, indented below",
    ),
    "ja eller nei": Tekst(nb="ja eller nei", nn="ja eller nei", en="ja or nei"),
    "ett ord": Tekst(
        nb="ett av ordene som er lov her",
        nn="eitt av orda som er lov her",
        en="one of the words allowed here",
    ),
    "kommunenummer": Tekst(
        nb="fire sifre, for eksempel 0301",
        nn="fire siffer, til dømes 0301",
        en="four digits, such as 0301",
    ),
    "egen kode": Tekst(
        nb="en egen kode: to til åtte store bokstaver (ikke ET), bindestrek og tall, for eksempel LOKAL-01",
        nn="ein eigen kode: to til åtte store bokstavar (ikkje ET), bindestrek og tal, til dømes LOKAL-01",
        en="a code of its own: two to eight capitals (not ET), a hyphen and digits, such as LOKAL-01",
    ),
}
