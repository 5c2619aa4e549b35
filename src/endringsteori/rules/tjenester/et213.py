"""ET213: a means that no activity makes use of."""

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
    graph = case.graph
    unused = {one.virkemiddel for one in graph.unused_means()}
    for virkemiddel in graph.teori.virkemidler:
        if virkemiddel.id in unused:
            values = {"navn": virkemiddel.navn, "id": virkemiddel.id}
            yield Hit(Place(virkemiddel.id), values)
    if graph.teori.virkemidler:
        return  # services have none but those above
    for tjeneste in graph.teori.tjenester:
        for id_ in tjeneste.virkemidler:
            if id_ in unused:
                yield Hit(
                    at=Place(tjeneste.id, "virkemidler", id_),
                    values={"navn": tjeneste.navn, "id": id_},
                    variant="tjeneste",
                )


_ADVICE: Final = Tekst(
    nb="Skriv `{id}` i `krever` på aktiviteten som bruker det, eller se om et tiltak "
    "kunne hatt nytte av det.",
    nn="Skriv `{id}` i `krever` på aktiviteten som bruker det, eller sjå om eit tiltak "
    "kunne hatt nytte av det.",
    en="Add `{id}` to `krever` of the activity that uses it, or see whether a measure "
    "could make use of it.",
)

RULE: Final = Rule(
    code="ET213",
    name="virkemiddel som ikke brukes",
    levels=Levels.of("–/–/M"),
    card=Card(
        hva="Et virkemiddel står i oversikten eller hos en tjeneste, men ingen aktivitet "
        "har det i `krever`. Regelen gjelder bare når noen aktiviteter bruker feltet.",
        hvorfor="Kanskje har dere noe som kunne hjulpet flere. Å vite hva de andre kan "
        "tilby, er blant det tjenestene oftest savner.",
        slik_retter_du="Skriv virkemiddelet i `krever` der det brukes. Brukes det ikke, "
        "spør hvilket tiltak som kunne hatt nytte av det.",
        når_det_er_greit="Når virkemiddelet brukes i annet arbeid enn det kjedene "
        "handler om.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Ingen aktivitet krever {navn:«»}.",
                nn="Ingen aktivitet krev {navn:«»}.",
                en="No activity needs {navn:«»}.",
            ),
            advice=_ADVICE,
        ),
        "tjeneste": Words(
            message=Tekst(
                nb="{navn:«»} har {id:«»}, som ingen aktivitet krever.",
                nn="{navn:«»} har {id:«»}, som ingen aktivitet krev.",
                en="{navn:«»} has {id:«»}, which no activity needs.",
            ),
            advice=_ADVICE,
        ),
    },
    check=_check,
    reads=frozenset({"krever", "virkemidler"}),
    wide=True,
)
