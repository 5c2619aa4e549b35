"""ET210: a service that is closed is still responsible for something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.model import Aktivitet, Tiltak
from endringsteori.rules.missing import of_kind
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    teori = case.graph.teori
    closed = {t.id: t.navn for t in teori.tjenester if t.status == "nedlagt"}
    # What an activity inherits is said once, at the measure.
    things: tuple[tuple[str, Tiltak | Aktivitet], ...] = (
        *of_kind(teori, Tiltak),
        *of_kind(teori, Aktivitet),
    )
    for element, thing in things:
        if thing.ansvarlig in closed:
            yield Hit(
                at=Place(element, "ansvarlig"),
                values={"navn": thing.navn, "tjeneste": closed[thing.ansvarlig]},
                related=(Place(thing.ansvarlig, "status"),),
                covers=(thing.ansvarlig,),
            )


RULE: Final = Rule(
    code="ET210",
    name="nedlagt tjeneste har ansvar",
    levels=Levels.of("A/A/A"),
    card=Card(
        hva="Et tiltak eller en aktivitet har en ansvarlig tjeneste med "
        "`status: nedlagt`.",
        hvorfor="Ingen svarer da for arbeidet, selv om det ser slik ut i kjeden. Det "
        "skjer lett når tjenester blir slått sammen.",
        slik_retter_du="Skriv tjenesten som har tatt over, i `ansvarlig`. Er tjenesten "
        "ikke lagt ned likevel, retter dere `status` på den.",
        når_det_er_greit="Når tiltaket var avsluttet før tjenesten ble lagt ned, og står "
        "i oversikten for historiens skyld.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{tjeneste:«»} er nedlagt, men har ansvaret for {navn:«»}.",
                nn="{tjeneste:«»} er lagd ned, men har ansvaret for {navn:«»}.",
                en="{tjeneste:«»} is closed, but is responsible for {navn:«»}.",
            ),
            advice=Tekst(
                nb="Skriv tjenesten som har tatt over, i `ansvarlig`.",
                nn="Skriv tenesta som har teke over, i `ansvarlig`.",
                en="Write the service that has taken over in `ansvarlig`.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"ansvarlig", "status"}),
    local=True,
)
