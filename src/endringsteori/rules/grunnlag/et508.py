"""ET508: a point of a checklist that the project has chosen, and nobody has answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.rules.sjekklister import shipped
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    answers = {k.id: k.punkter for k in case.graph.teori.kartlegging}
    for id_ in case.innstillinger.sjekklister:
        given = answers.get(id_, ())
        answered = {punkt.id for punkt in given if punkt.status or punkt.svar}
        known = case.sjekklister.get(id_) or shipped().get(id_)
        for punkt in known.punkter if known else [punkt.id for punkt in given]:
            if punkt in answered:
                continue
            values: dict[str, Verdi] = {"punkt": punkt, "sjekkliste": id_}
            if known:
                values["navn"] = known.navn
                values["spørsmål"] = known.punkter[punkt]
            yield Hit(Place(id_, punkt, punkt), values, variant="" if known else "egen")


_ADVICE: Final = Tekst(
    nb="Skriv `status` eller `svar` på punktet `{punkt}` i `{sjekkliste}` under "
    "`kartlegging`. «Vet ikke» er også et svar.",
    nn="Skriv `status` eller `svar` på punktet `{punkt}` i `{sjekkliste}` under "
    "`kartlegging`. «Veit ikkje» er òg eit svar.",
    en="Add `status` or `svar` to the point `{punkt}` in `{sjekkliste}` under "
    "`kartlegging`. “Do not know” is an answer too.",
)

RULE: Final = Rule(
    code="ET508",
    name="sjekklisten er ikke besvart",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Innstillingene nevner en sjekkliste, og et av punktene i den har verken "
        "status eller svar.",
        hvorfor="Sjekklisten hjelper dere å få øye på det dere ikke vet. Et punkt uten "
        "svar kan være glemt, eller så er det der kunnskapen mangler.",
        slik_retter_du="Skriv `status` eller `svar` på punktet under `kartlegging`. Vet "
        "dere ikke svaret, skriv det, og hvem som skal finne det ut.",
        når_det_er_greit="Mens kartleggingen pågår.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Punkt {punkt} i {navn:«»} er ikke besvart: {spørsmål:«»}.",
                nn="Punkt {punkt} i {navn:«»} er ikkje svara på: {spørsmål:«»}.",
                en="Point {punkt} of {navn:«»} is not answered: {spørsmål:«»}.",
            ),
            advice=_ADVICE,
        ),
        "egen": Words(
            message=Tekst(
                nb="Punktet {punkt:«»} i sjekklisten {sjekkliste:«»} er ikke besvart.",
                nn="Punktet {punkt:«»} i sjekklista {sjekkliste:«»} er ikkje svara på.",
                en="The point {punkt:«»} of the checklist {sjekkliste:«»} is not answered.",
            ),
            advice=_ADVICE,
        ),
    },
    check=_check,
    reads=frozenset({"sjekklister", "status", "svar"}),
    local=True,
)
