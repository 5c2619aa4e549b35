"""The project's own rules (`egne_regler`): each becomes a rule like those of the catalogue."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from endringsteori.diagnostics import Severity
from endringsteori.model.masking import mask_of
from endringsteori.rules.egne.faults import sound
from endringsteori.rules.egne.krav import check_of, looks_at
from endringsteori.rules.egne.ord import card_of, words_of
from endringsteori.rules.rule import Levels, Rule

if TYPE_CHECKING:
    from endringsteori.model import EgenRegel, Teori
    from endringsteori.privacy import Mask

__all__ = ["own_rules"]


def own_rules(teori: Teori) -> tuple[Rule, ...]:
    """Give the project's own rules, in the order it has them.

    One with a fault is left out: the rules about reading tell of it. Without `alvor` a
    rule is an advarsel. All of them are on in every profile. What they are called is as
    it may be shown.
    """
    mask = mask_of(teori)
    return tuple(_rule(regel, mask) for regel in sound(teori))


def _rule(regel: EgenRegel, mask: Mask) -> Rule:
    melding = regel.melding and mask(regel.melding)
    regel = replace(regel, navn=mask(regel.navn), melding=melding)
    severity = Severity(regel.alvor or Severity.WARNING)
    reads, wide = looks_at(regel)
    return Rule(
        code=mask(regel.kode),
        name=regel.navn,
        levels=Levels(severity, severity, severity),
        card=card_of(regel),
        words={"": words_of(regel)},
        check=check_of(regel),
        reads=reads,
        wide=wide,
    )
