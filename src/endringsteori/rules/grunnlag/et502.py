"""ET502: a plan that goals are anchored in, whose period has ended."""

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
    teori = case.graph.teori
    for plan in teori.planer:
        if plan.periode is None or plan.periode.slutt >= case.dato:
            continue
        anchored = [mål for mål in teori.mål if plan.id in mål.forankret_i]
        if anchored:
            yield Hit(
                at=Place(plan.id, "periode"),
                values={
                    "navn": plan.navn,
                    "slutt": plan.periode.slutt,
                    "mål": tuple(case.graph.navn(mål.id) for mål in anchored),
                },
                related=tuple(
                    Place(mål.id, "forankret_i", plan.id) for mål in anchored
                ),
            )


RULE: Final = Rule(
    code="ET502",
    name="planen er utløpt",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="Et mål er forankret i en plan, og perioden planen gjelder for, er over.",
        hvorfor="En utløpt plan binder ingen. Målet kan stå uten ryggdekning uten at "
        "noen har bestemt det.",
        slik_retter_du="Vis til planen som har kommet i stedet. Er planen forlenget, "
        "rett `periode`.",
        når_det_er_greit="Når den nye planen er på vei til vedtak.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} gjaldt til {slutt}, men {mål:«»} er forankret i den.",
                nn="{navn:«»} galdt til {slutt}, men {mål:«»} er forankra i han.",
                en="{navn:«»} ended on {slutt}, but {mål:«»} rests on it.",
            ),
            advice=Tekst(
                nb="Før opp den nye planen og vis til den i `forankret_i`, eller rett "
                "`periode` hvis planen er forlenget.",
                nn="Før opp den nye planen og vis til han i `forankret_i`, eller rett "
                "`periode` om planen er forlengd.",
                en="Add the new plan and name it in `forankret_i`, or correct `periode` "
                "if the plan has been extended.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"periode", "forankret_i"}),
    local=True,
)
