"""ET201: an activity that no service is responsible for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.model import Aktivitet
from endringsteori.rules.missing import missing
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _inherits(case: Case, element: str, _: Aktivitet) -> bool:
    return case.graph.names_responsible(element)


RULE: Final = Rule(
    code="ET201",
    name="aktivitet uten ansvarlig",
    levels=Levels.of("A/A/A"),
    card=Card(
        hva="En aktivitet har ingen ansvarlig tjeneste. Der aktiviteten ikke sier noe, "
        "gjelder tiltakets ansvarlige, men bare når tiltaket ikke har "
        "samarbeidspartnere.",
        hvorfor="Når flere er med og ingen har ansvaret, venter alle på hverandre. Da "
        "blir aktiviteten lett stående på papiret.",
        slik_retter_du="Skriv `ansvarlig` på aktiviteten: tjenesten som sørger for at "
        "den blir gjennomført. Er det bare én tjeneste i tiltaket, holder det å skrive "
        "den på tiltaket.",
        når_det_er_greit="Tidlig i arbeidet, før tjenestene har fordelt oppgavene.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} har ingen ansvarlig tjeneste.",
                nn="{navn:«»} har inga ansvarleg teneste.",
                en="{navn:«»} has no service responsible for it.",
            ),
            advice=Tekst(
                nb="Skriv `ansvarlig` på aktiviteten: tjenesten som sørger for at den "
                "blir gjennomført.",
                nn="Skriv `ansvarlig` på aktiviteten: tenesta som syter for at han blir "
                "gjennomført.",
                en="Add `ansvarlig` to the activity: the service that makes sure it is "
                "carried out.",
            ),
        )
    },
    check=missing(Aktivitet, "ansvarlig", unless=_inherits),
    reads=frozenset({"ansvarlig", "samarbeidspartnere"}),
    local=True,
)
