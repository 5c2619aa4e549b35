"""ET009: a text that cannot be an id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Fix, FixKind
from endringsteori.rules.lesing.reading import (
    found_while_reading,
    the_only_proposal,
    what_it_surely_is,
    with_proposals,
)
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.diagnostics import Hit

__all__ = ["RULE"]


_SHORTER: Final = Tekst(
    nb="Gi den en kortere id, og skriv den likt overalt. Det folk skal lese, står i "
    "`navn`.",
    nn="Gi han ein kortare id, og skriv han likt overalt. Det folk skal lese, står i "
    "`navn`.",
    en="Give it a shorter id, and write it the same everywhere. What people are to read "
    "stands in `navn`.",
)


def _fix(hit: Hit) -> Fix | None:
    """Make a proper id of the text, everywhere; or write the id of what was named."""
    if hit.variant == "for-lang":
        verdi, cut = str(hit.values["verdi"]), str(hit.values["kortet"])
        return Fix(FixKind.RENAME, verdi, cut)
    if hit.variant.startswith("referanse"):
        return what_it_surely_is(hit, "verdi")
    return the_only_proposal(hit, "verdi", FixKind.RENAME)


RULE: Final = Rule(
    code="ET009",
    name="ugyldig id",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="En id har tegn den ikke kan ha, eller det står en vanlig tekst der en id skal "
        "stå.",
        hvorfor="Id-en er det faste navnet som resten av prosjektet viser til. Den skal være "
        "lett å skrive likt hver gang, også når `navn` blir endret.",
        slik_retter_du="Bruk små bokstaver, tall, bindestrek og understrek, høyst 80 tegn og "
        "ingen mellomrom: `tettere-på`. Det folk skal lese, skrives i `navn`. Skal du vise "
        "til noe, skriv id-en og ikke navnet.",
        når_det_er_greit="Aldri. Æ, ø og å er derimot helt greit.",
    ),
    words={
        **with_proposals(
            "",
            Words(
                message=Tekst(
                    nb="{verdi:«»} kan ikke brukes som id i {ting:«»}.",
                    nn="{verdi:«»} kan ikkje brukast som id i {ting:«»}.",
                    en="{verdi:«»} cannot be used as an id in {ting:«»}.",
                ),
                advice=Tekst(
                    nb="Bruk små bokstaver, tall og bindestrek, høyst 80 tegn og ingen "
                    "mellomrom.",
                    nn="Bruk små bokstavar, tal og bindestrek, høgst 80 teikn og ingen "
                    "mellomrom.",
                    en="Use small letters, digits and hyphens, at most 80 characters and no "
                    "spaces.",
                ),
            ),
            Tekst(
                nb="Bruk små bokstaver, tall og bindestrek, og ingen mellomrom: "
                "{forslag:«» eller}. Det folk skal lese, står i `navn`.",
                nn="Bruk små bokstavar, tal og bindestrek, og ingen mellomrom: "
                "{forslag:«» eller}. Det folk skal lese, står i `navn`.",
                en="Use small letters, digits and hyphens, and no spaces: "
                "{forslag:«» eller}. What people are to read stands in `navn`.",
            ),
        ),
        "for-lang": Words(
            message=Tekst(
                nb="Id-en {verdi:«»} har {lengde} tegn, og en id kan ha høyst {grense}.",
                nn="Id-en {verdi:«»} har {lengde} teikn, og ein id kan ha høgst {grense}.",
                en="The id {verdi:«»} has {lengde} characters, and an id can have at most "
                "{grense}.",
            ),
            advice=_SHORTER,
        ),
        **with_proposals(
            "referanse",
            Words(
                message=Tekst(
                    nb="{nøkkel:«»} i {ting:«»} skal vise til en id, men er {verdi:«»}.",
                    nn="{nøkkel:«»} i {ting:«»} skal vise til ein id, men er {verdi:«»}.",
                    en="{nøkkel:«»} in {ting:«»} should name an id, but is {verdi:«»}.",
                ),
                advice=Tekst(
                    nb="Skriv id-en og ikke navnet. En id har små bokstaver, tall og "
                    "bindestrek, og ingen mellomrom.",
                    nn="Skriv id-en og ikkje namnet. Ein id har små bokstavar, tal og "
                    "bindestrek, og ingen mellomrom.",
                    en="Write the id and not the name. An id has small letters, digits and "
                    "hyphens, and no spaces.",
                ),
            ),
        ),
    },
    check=found_while_reading,
    reads=frozenset(),
    fix=_fix,
)
