"""ET702: addresses, telephone numbers and names of persons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.model.masking import mask_of
from endringsteori.privacy import Kind
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.rules.sightings import hit, sightings
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.diagnostics import Hit
    from endringsteori.rules.rule import Case

__all__ = ["RULE"]

_KINDS: Final = frozenset({Kind.ADDRESS, Kind.PHONE, Kind.NAME})
_AT_INDIVID: Final = "individ-"
_SOURCES: Final = "kunnskapskilder"
"""Who wrote a source of knowledge is no secret."""

_REMOVE: Final = Tekst(
    nb="Fjern det, også fra historikken hvis filen ligger i git. Skriv rollen eller "
    "tjenesten i stedet.",
    nn="Fjern det, òg frå historikken dersom fila ligg i git. Skriv rolla eller tenesta "
    "i staden.",
    en="Remove it, from the history too if the file is in git. Write the role or the "
    "service instead.",
)
_REPLACE: Final = Tekst(
    nb="Bruk adressen eller nummeret til tjenesten, eller skriv rollen.",
    nn="Bruk adressa eller nummeret til tenesta, eller skriv rolla.",
    en="Use the address or the number of the service, or write the role.",
)


def _check(case: Case) -> Iterator[Hit]:
    before = _AT_INDIVID if mask_of(case.graph.teori).individ else ""
    for sighting in sightings(case, _KINDS):
        if sighting.spot.section != _SOURCES:
            yield hit(sighting, f"{before}{sighting.kind}")


RULE: Final = Rule(
    code="ET702",
    name="personopplysning",
    levels=Levels.of("M/M/M"),
    card=Card(
        hva="På nivå individ: en e-postadresse, et telefonnummer eller et personnavn. "
        "Ellers: en privat e-postadresse (fornavn.etternavn, gmail) eller et "
        "mobilnummer. Det som står i `kunnskapskilder`, regnes ikke med.",
        hvorfor="Kjeden skal si hva tjenestene gjør, ikke hvem noen er. På nivå individ "
        "er det en feil: Opplysningene er underlagt taushetsplikt.",
        slik_retter_du="Skriv rollen eller tjenesten, og bruk adresser som post@ og "
        "nummeret til sentralbordet.",
        når_det_er_greit="Når den det gjelder, har sagt ja til å stå der, og kjeden ikke er "
        "på nivå individ.",
    ),
    words={
        "epost": Words(
            Tekst(
                nb="Det står en e-postadresse som ser privat ut, i {hvor}.",
                nn="Det står ei e-postadresse som ser privat ut, i {hvor}.",
                en="There is an e-mail address that looks private in {hvor}.",
            ),
            _REPLACE,
        ),
        "telefon": Words(
            Tekst(
                nb="Det står et telefonnummer som ser privat ut, i {hvor}.",
                nn="Det står eit telefonnummer som ser privat ut, i {hvor}.",
                en="There is a telephone number that looks private in {hvor}.",
            ),
            _REPLACE,
        ),
        "individ-epost": Words(
            Tekst(
                nb="Det står en e-postadresse i {hvor}.",
                nn="Det står ei e-postadresse i {hvor}.",
                en="There is an e-mail address in {hvor}.",
            ),
            _REMOVE,
        ),
        "individ-telefon": Words(
            Tekst(
                nb="Det står et telefonnummer i {hvor}.",
                nn="Det står eit telefonnummer i {hvor}.",
                en="There is a telephone number in {hvor}.",
            ),
            _REMOVE,
        ),
        "individ-navn": Words(
            Tekst(
                nb="Det står noe som ser ut som et personnavn, i {hvor}.",
                nn="Det står noko som ser ut som eit personnamn, i {hvor}.",
                en="There is what looks like the name of a person in {hvor}.",
            ),
            _REMOVE,
        ),
    },
    levels_of={
        f"{_AT_INDIVID}{kind}": Levels.of("F/F/F")
        for kind in (Kind.ADDRESS, Kind.PHONE, Kind.NAME)
    },
    check=_check,
    reads=frozenset(),
    reads_sources=True,
)
