"""ET007: a number that cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Fix, FixKind
from endringsteori.rules.lesing.reading import found_while_reading
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.diagnostics import Hit

__all__ = ["RULE"]

_PERCENT: Final = frozenset({"%", "prosent"})
_KRONER: Final = frozenset({"kr", "kr.", "kroner", "nok"})


def _fix(hit: Hit) -> Fix | None:
    """Write the number as it can only be meant, and no unit where another place has it."""
    old, key = str(hit.values["verdi"]), hit.values["nøkkel"]
    if hit.variant == "enhet":
        unit, number = str(hit.values["enhet"]).lower(), str(hit.values["tall"])
        if key == "verdi" and unit in _PERCENT:
            return Fix(FixKind.PERCENT, old, number)
        known = unit == key or (key == "beløp" and unit in _KRONER)
        return Fix(FixKind.RESPELL, old, number) if known else None
    from endringsteori.rules.lesing.meant_numbers import (  # noqa: PLC0415 - many patterns, seldom needed
        meant_number,
        without_zeros,
    )

    meant = {"": meant_number, "heltall": without_zeros}.get(hit.variant)
    new = None if meant is None else meant(old)
    return None if new is None else Fix(FixKind.RESPELL, old, new)


RULE: Final = Rule(
    code="ET007",
    name="ugyldig tall",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="Det skal stå et tall, men det som står, kan ikke leses som ett bestemt tall.",
        hvorfor="Et tall som leses feil, gir gale andeler og gale konklusjoner. `12.500` kan "
        "være både tolv og en halv og tolv tusen fem hundre, så ingen skal gjette.",
        slik_retter_du="Skriv tallet med sifre, komma for desimaler og mellomrom for "
        "tusener: `9,4` eller `12 500`. Skriv enheten for seg, i `enhet`.",
        når_det_er_greit="Aldri. Mangler tallet i statistikken, bruk `mangler` med tegnet "
        "som står der.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{nøkkel:«»} i {ting:«»} skal være et tall, men er {verdi:«»}.",
                nn="{nøkkel:«»} i {ting:«»} skal vere eit tal, men er {verdi:«»}.",
                en="{nøkkel:«»} in {ting:«»} should be a number, but is {verdi:«»}.",
            ),
            advice=Tekst(
                nb="Skriv tallet med sifre, for eksempel 60, 9,4 eller 12 500.",
                nn="Skriv talet med siffer, til dømes 60, 9,4 eller 12 500.",
                en="Write the number in digits, such as 60, 9,4 or 12 500.",
            ),
        ),
        "enhet": Words(
            message=Tekst(
                nb="{nøkkel:«»} i {ting:«»} skal være bare et tall, men er {verdi:«»}.",
                nn="{nøkkel:«»} i {ting:«»} skal vere berre eit tal, men er {verdi:«»}.",
                en="{nøkkel:«»} in {ting:«»} should be only a number, but is {verdi:«»}.",
            ),
            advice=Tekst(
                nb="Skriv tallet uten {enhet:«»}, og regn det om hvis det trengs. I en indikator "
                "står enheten i `enhet`.",
                nn="Skriv talet utan {enhet:«»}, og rekn det om dersom det trengst. I ein "
                "indikator står eininga i `enhet`.",
                en="Write the number without {enhet:«»}, and convert it if needed. In an "
                "indicator the unit stands in `enhet`.",
            ),
        ),
        "tosidig": Words(
            message=Tekst(
                nb="{verdi:«»} i {ting:«»} kan bety både {tusen} og {desimal}.",
                nn="{verdi:«»} i {ting:«»} kan tyde både {tusen} og {desimal}.",
                en="{verdi:«»} in {ting:«»} can mean both {tusen} and {desimal}.",
            ),
            advice=Tekst(
                nb="Skriv «{tusen}» hvis det er tusener, eller «{desimal}» hvis det er "
                "desimaler.",
                nn="Skriv «{tusen}» dersom det er tusen, eller «{desimal}» dersom det er "
                "desimalar.",
                en="Write “{tusen}” for thousands, or “{desimal}” for decimals.",
            ),
        ),
        "for-langt": Words(
            message=Tekst(
                nb="{nøkkel:«»} i {ting:«»} har mer enn 15 sifre.",
                nn="{nøkkel:«»} i {ting:«»} har meir enn 15 siffer.",
                en="{nøkkel:«»} in {ting:«»} has more than 15 digits.",
            ),
            advice=Tekst(
                nb="Rund av tallet, eller se om to tall er skrevet sammen.",
                nn="Rund av talet, eller sjå om to tal er skrivne saman.",
                en="Round the number, or see whether two numbers have run together.",
            ),
        ),
        "heltall": Words(
            message=Tekst(
                nb="{nøkkel:«»} i {ting:«»} skal være et helt tall, men er {verdi:«»}.",
                nn="{nøkkel:«»} i {ting:«»} skal vere eit heilt tal, men er {verdi:«»}.",
                en="{nøkkel:«»} in {ting:«»} should be a whole number, but is {verdi:«»}.",
            ),
            advice=Tekst(
                nb="Skriv tallet uten desimaler. Tusener skilles med mellomrom.",
                nn="Skriv talet utan desimalar. Tusen blir skilde med mellomrom.",
                en="Write the number without decimals. A space separates thousands.",
            ),
        ),
    },
    check=found_while_reading,
    reads=frozenset(),
    fix=_fix,
)
