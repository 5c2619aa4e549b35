"""ET018: an exception that covers nothing."""

from __future__ import annotations

from typing import Final

from endringsteori.rules.lesing.reading import found_by_engine
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

__all__ = ["RULE"]

RULE: Final = Rule(
    code="ET018",
    name="unntak: ukjent eller ubrukt",
    levels=Levels.of("M/M/M"),
    card=Card(
        hva="Et unntak dekker ingen funn: Koden finnes ikke, koden kan ikke unntas, eller "
        "det som står i `gjelder`, er borte eller rettet.",
        hvorfor="Et unntak som blir liggende, kan dekke et nytt funn ingen har sett på. Og "
        "et unntak med feil kode virker ikke.",
        slik_retter_du="Fjern unntaket når funnet er rettet. Ellers: Rett koden, og kopier "
        "det som står etter @ i funnet, til `gjelder`.",
        når_det_er_greit="Når funnet ventes tilbake, og dere vil beholde begrunnelsen til da.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Unntaket fra {kode} for {gjelder:«»} dekker ingen funn.",
                nn="Unntaket frå {kode} for {gjelder:«»} dekkjer ingen funn.",
                en="The exception from {kode} for {gjelder:«»} covers no finding.",
            ),
            advice=Tekst(
                nb="Fjern unntaket, eller skriv i `gjelder` det som står etter @ i funnet.",
                nn="Fjern unntaket, eller skriv i `gjelder` det som står etter @ i funnet.",
                en="Remove the exception, or write in `gjelder` what follows @ in the "
                "finding.",
            ),
        ),
        "ukjent": Words(
            message=Tekst(
                nb="Unntaket for {gjelder:«»} har koden {kode:«»}, som ikke finnes.",
                nn="Unntaket for {gjelder:«»} har koden {kode:«»}, som ikkje finst.",
                en="The exception for {gjelder:«»} has the code {kode:«»}, which does not "
                "exist.",
            ),
            advice=Tekst(
                nb="Skriv koden slik den står i funnet, for eksempel ET301.",
                nn="Skriv koden slik han står i funnet, til dømes ET301.",
                en="Write the code as it stands in the finding, such as ET301.",
            ),
        ),
        "kan-ikke-unntas": Words(
            message=Tekst(
                nb="{kode} kan ikke unntas, så unntaket for {gjelder:«»} gjelder ikke.",
                nn="Det går ikkje an å gjere unntak frå {kode}, så unntaket for "
                "{gjelder:«»} gjeld ikkje.",
                en="No exception can be made from {kode}, so the one for {gjelder:«»} does "
                "not hold.",
            ),
            advice=Tekst(
                nb="Rett det funnet peker på, og fjern unntaket.",
                nn="Rett det funnet peikar på, og fjern unntaket.",
                en="Fix what the finding points at, and remove the exception.",
            ),
        ),
    },
    check=found_by_engine,
    reads=frozenset(),
)
