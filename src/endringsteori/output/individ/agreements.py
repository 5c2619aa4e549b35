"""What is agreed in an individual plan: its period, the consent, and who works with whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document import Item, Items, Paragraph
from endringsteori.model import spoken
from endringsteori.output.individ import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.document import Block
    from endringsteori.model import Samarbeid
    from endringsteori.output.individ.planned import Planned

__all__ = ["consent", "others", "period"]


def period(planned: Planned) -> Iterator[Block]:
    """Tell how long the plan holds, and when it is looked at again."""
    individ = planned.plan.individ
    said = []
    if individ and individ.planperiode:
        periode = spoken.period(individ.planperiode, planned.språk)
        said.append(planned.say(words.LOOKED_AT, periode=periode))
    if individ and individ.revisjon:
        said.append(planned.say(words.REVISION, dato=individ.revisjon))
    if said:
        yield Paragraph(" ".join(said))


def consent(planned: Planned) -> Iterator[Block]:
    """Tell what the person has agreed to, and who shares what on which grounds."""
    samtykke = planned.plan.individ.samtykke if planned.plan.individ else None
    said = []
    if samtykke and samtykke.dato:
        said.append(planned.say(words.CONSENT_GIVEN, dato=samtykke.dato))
    if samtykke and samtykke.omfang:
        omfang = planned.text(samtykke.omfang)
        said.append(planned.say(words.CONSENT_COVERS, omfang=omfang))
    if said:
        yield Paragraph(" ".join(said))
    if planned.plan.sharing:
        yield Items([_sharing(planned, one) for one in planned.plan.sharing])


def _sharing(planned: Planned, samarbeid: Samarbeid) -> Item:
    grounds = samarbeid.deling.grunnlag if samarbeid.deling else None
    below = (planned.say(words.GROUNDS[grounds]),) if grounds else ()
    told = planned.say(
        words.SHARES,
        samarbeid=planned.navn(samarbeid.id),
        tjenester=planned.names(samarbeid.mellom),
    )
    return Item(told, below)


def others(planned: Planned) -> Iterator[Block]:
    """Tell of cooperation beyond the plan, and between the services in it."""
    individ = planned.plan.individ
    if individ and individ.samarbeid_med_andre:
        yield Paragraph(planned.text(individ.samarbeid_med_andre))
    if planned.plan.samarbeid:
        yield Items([_together(planned, one) for one in planned.plan.samarbeid])


def _together(planned: Planned, samarbeid: Samarbeid) -> Item:
    arena = samarbeid.arena and planned.text(samarbeid.arena)
    told = planned.say(
        words.BETWEEN,
        samarbeid=planned.navn(samarbeid.id),
        tjenester=planned.names(samarbeid.mellom),
        trinn=words.STEPS[samarbeid.trinn],
    )
    return Item(told, (planned.say(words.ARENA, arena=arena),) if arena else ())
