"""ET113: a link that is connected to nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    for node in case.graph.detached("aktivitet", "resultat", "virkning", "effekt"):
        variant = "aktivitet" if node.slag == "aktivitet" else ""
        values = {"navn": node.navn, "ledd": node.thing.id}
        yield Hit(Place(node.element), values, variant=variant)


_MESSAGE: Final = Tekst(
    nb="{navn:«»} henger ikke sammen med noe annet i kjeden.",
    nn="{navn:«»} heng ikkje saman med noko anna i kjeda.",
    en="{navn:«»} is not connected to anything else in the chain.",
)

RULE: Final = Rule(
    code="ET113",
    name="løsrevet ledd",
    levels=Levels.of("A/A/A"),
    card=Card(
        hva="Et ledd står alene: Ingenting fører til det, og det fører ikke til noe.",
        hvorfor="Et ledd uten koblinger er ikke en del av teorien. Dere ser verken hva "
        "som skal gi det, eller hva det er godt for.",
        slik_retter_du="Skriv i `fører_til` eller `bidrar_til` hva leddet fører til, og "
        "legg det i `fører_til` på det som kommer før. Hører det ikke til i tiltaket, tar "
        "dere det ut.",
        når_det_er_greit="Mens dere samler ledd og ennå ikke har koblet dem.",
    ),
    words={
        "": Words(
            message=_MESSAGE,
            advice=Tekst(
                nb="Legg `{ledd}` i `fører_til` på det som gir leddet, og skriv på "
                "leddet hva det fører eller bidrar til.",
                nn="Legg `{ledd}` i `fører_til` på det som gir leddet, og skriv på "
                "leddet kva det fører eller bidrar til.",
                en="Add `{ledd}` to `fører_til` of what brings it about, and write what "
                "it leads or contributes to.",
            ),
        ),
        "aktivitet": Words(
            message=_MESSAGE,
            advice=Tekst(
                nb="Skriv i `fører_til` hvilket resultat aktiviteten gir, og under "
                "`innsats` hva som settes inn.",
                nn="Skriv i `fører_til` kva resultat aktiviteten gir, og under `innsats` "
                "kva som blir sett inn.",
                en="Write in `fører_til` which output the activity gives, and under "
                "`innsats` what is put into it.",
            ),
        ),
    },
    check=_check,
    reads=frozenset({"fører_til", "bidrar_til", "forsterker"}),
    wide=True,
    local=True,
)
