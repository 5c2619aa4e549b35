"""ET215: a goal that only measures which have ended reach."""

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
    for mål in graph.teori.mål:
        reaching = graph.measures_reaching(mål.id)
        if reaching and not graph.measures_going_to(mål.id):
            yield Hit(
                at=Place(mål.id),
                values={
                    "navn": graph.navn(mål.id),
                    "mål": mål.id,
                    "tiltak": tuple(map(graph.navn, reaching)),
                    "antall": len(reaching),
                },
                related=tuple(Place(tiltak, "status") for tiltak in reaching),
                covers=reaching,
            )


RULE: Final = Rule(
    code="ET215",
    name="bare avsluttede tiltak bærer målet",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="Alle tiltakene som når målet, har `status: avsluttet`.",
        hvorfor="På papiret har målet tiltak. I virkeligheten arbeider ingen mot det "
        "lenger, og det merkes først når tallene snur.",
        slik_retter_du="La et tiltak som pågår eller er planlagt, bidra til målet. Er "
        "målet nådd, eller ikke lenger noe dere vil, tar dere det ut.",
        når_det_er_greit="Når målet er nådd og blir stående for at dere skal følge med "
        "på om det varer.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} bæres bare av {tiltak:«»}, som er "
                "{antall:avsluttet|avsluttede tiltak}.",
                nn="{navn:«»} blir berre bore av {tiltak:«»}, som er "
                "{antall:avslutta|avslutta tiltak}.",
                en="{navn:«»} is carried only by {tiltak:«»}, which {antall:has|have} "
                "ended.",
            ),
            advice=Tekst(
                nb="Legg `{mål}` i `bidrar_til` på et ledd i et tiltak som pågår, eller "
                "planlegg et nytt tiltak.",
                nn="Legg `{mål}` i `bidrar_til` på eit ledd i eit tiltak som er i gang, "
                "eller planlegg eit nytt tiltak.",
                en="Add `{mål}` to `bidrar_til` of a link in a measure that is under "
                "way, or plan a new measure.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"bidrar_til", "fører_til", "status"}),
    wide=True,
)
