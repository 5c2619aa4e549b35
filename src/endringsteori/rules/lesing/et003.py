"""ET003: a key that stands twice in the same mapping."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Fix, FixKind
from endringsteori.loading.entries import SAFE
from endringsteori.rules.lesing.reading import found_while_reading
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.diagnostics import Hit

__all__ = ["RULE"]


def _fix(hit: Hit) -> Fix | None:
    """Take the second away where it says just the same; else each says something."""
    return Fix(FixKind.DROP_REPEAT) if SAFE in hit.values else None


RULE: Final = Rule(
    code="ET003",
    name="nøkkelen står to ganger",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="Samme nøkkel står to ganger på samme sted. Det gjelder også to id-er som ser "
        "helt like ut, men er lagret på hver sin måte.",
        hvorfor="Bare én av dem kan gjelde. Mange programmer kaster den ene uten å si fra, "
        "og da er noe av kjeden borte uten at noen ser det.",
        slik_retter_du="Samle innholdet under én av nøklene, og fjern den andre. Er det to "
        "ulike ting, gi den ene en annen id.",
        når_det_er_greit="Aldri på samme sted. I ulike tiltak kan nøklene være like.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Nøkkelen {nøkkel:«»} står to ganger i {ting:«»}.",
                nn="Nøkkelen {nøkkel:«»} står to gonger i {ting:«»}.",
                en="The key {nøkkel:«»} stands twice in {ting:«»}.",
            ),
            advice=Tekst(
                nb="Samle innholdet under den første, og fjern denne. Bare den første er "
                "lest.",
                nn="Samle innhaldet under den første, og fjern denne. Berre den første er "
                "lesen.",
                en="Gather the content under the first one and remove this one. Only the "
                "first was read.",
            ),
        ),
    },
    check=found_while_reading,
    reads=frozenset(),
    fix=_fix,
)
