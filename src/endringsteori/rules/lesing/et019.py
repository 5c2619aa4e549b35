"""ET019: an exception past its last day."""

from __future__ import annotations

from typing import Final

from endringsteori.rules.lesing.reading import found_by_engine
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

__all__ = ["RULE"]

RULE: Final = Rule(
    code="ET019",
    name="unntak: utløpt",
    levels=Levels.of("A/A/A"),
    card=Card(
        hva="Datoen i `utløper` er passert, så unntaket gjelder ikke lenger. Funnene det "
        "dekket, er åpne igjen.",
        hvorfor="Fristen er satt for at noen skal se på saken på nytt. Går den i glemmeboka, "
        "blir et unntak en vane.",
        slik_retter_du="Rett funnet og fjern unntaket, eller bli enige om en ny dato og en "
        "begrunnelse som står seg.",
        når_det_er_greit="I de få dagene til den som skal bestemme, har gjort det.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Unntaket fra {kode} for {gjelder:«»} gikk ut {utløper}.",
                nn="Unntaket frå {kode} for {gjelder:«»} gjekk ut {utløper}.",
                en="The exception from {kode} for {gjelder:«»} ran out on {utløper}.",
            ),
            advice=Tekst(
                nb="Rett funnet og fjern unntaket, eller sett en ny dato i `utløper`.",
                nn="Rett funnet og fjern unntaket, eller set ein ny dato i `utløper`.",
                en="Fix what was found and remove the exception, or set a new day in "
                "`utløper`.",
            ),
        ),
    },
    check=found_by_engine,
    reads=frozenset(),
)
