"""ET203: an activity needs a means that only services outside the measure have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    for lack in case.graph.means_lacking():
        if lack.having:
            at = Place(lack.aktivitet, "krever", lack.virkemiddel)
            yield _hit(case, at, lack.having)


def _hit(case: Case, at: Place, having: tuple[str, ...]) -> Hit:
    navn = case.graph.navn
    values: dict[str, Verdi] = {
        "navn": navn(at.element),
        "virkemiddel": navn(str(at.key)),
        "tjenester": tuple(map(navn, having)),
        "antall": len(having),
    }
    return Hit(at, values, tuple(Place(t, "virkemidler", at.key) for t in having))


RULE: Final = Rule(
    code="ET203",
    name="virkemiddel mangler i tiltaket",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="En aktivitet krever et virkemiddel som ingen av tjenestene i tiltaket har. "
        "En annen tjeneste i prosjektet har det.",
        hvorfor="Tiltaket trenger da noen som ikke er med. Aktiviteten blir ikke "
        "gjennomført slik den er tenkt, eller den blir noe annet.",
        slik_retter_du="Ta med en tjeneste som har virkemiddelet, som "
        "samarbeidspartner. Har en tjeneste i tiltaket det likevel, før det opp under "
        "`virkemidler` hos den.",
        når_det_er_greit="Når dere har en fast avtale om å låne virkemiddelet. Vis til "
        "avtalen i et unntak.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} krever {virkemiddel:«»}, som ingen av tjenestene i "
                "tiltaket har.",
                nn="{navn:«»} krev {virkemiddel:«»}, som ingen av tenestene i tiltaket "
                "har.",
                en="{navn:«»} needs {virkemiddel:«»}, which none of the services in the "
                "measure has.",
            ),
            advice=Tekst(
                nb="{tjenester:«»} har det. Ta med {antall:tjenesten|en av dem} som "
                "samarbeidspartner, eller stryk kravet.",
                nn="{tjenester:«»} har det. Ta med {antall:tenesta|ei av dei} som "
                "samarbeidspartnar, eller stryk kravet.",
                en="{tjenester:«»} {antall:has|have} it. Bring in {antall:that service|one "
                "of them} as a partner, or drop the requirement.",
            ),
        )
    },
    check=_check,
    reads=frozenset(
        {"krever", "virkemidler", "ansvarlig", "samarbeidspartnere", "samordnes_av"}
    ),
    wide=True,
    local=True,
)
