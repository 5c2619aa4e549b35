"""The project's own rules, short to write, and what they find."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from builders import teori
from endringsteori.graph import graf
from endringsteori.model import EgenRegel, Innstillinger
from endringsteori.rules import Case
from endringsteori.rules.egne import own_rules

if TYPE_CHECKING:
    from endringsteori.diagnostics import Hit
    from endringsteori.model import Teori

__all__ = ["case_of", "hits", "regel"]


def regel(
    gjelder: str, kode: str = "LOKAL-01", *, melding: str | None = None, **krever: str
) -> EgenRegel:
    """Make a rule from what it is about and the one thing it demands."""
    krav: dict[str, object] = dict(krever)
    fields: dict[str, object] = {"krever": krav, "melding": melding}
    return EgenRegel(kode=kode, navn=f"Regelen {kode}", gjelder=gjelder, **fields)  # type: ignore[arg-type]  # the model reads the forms of the file


def case_of(theory: Teori, *regler: EgenRegel) -> Case:
    """Give what a rule asks of a theory with these rules."""
    whole = replace(theory, egne_regler=regler)
    return Case(graf(whole), date(2026, 11, 21), Innstillinger())


def hits(rule: EgenRegel, *things: object, **fields: object) -> list[Hit]:
    """Give what a rule finds in a theory of some things."""
    case = case_of(teori(*things, **fields), rule)  # type: ignore[arg-type]  # things as `teori` takes them
    (own,) = own_rules(case.graph.teori)
    return list(own.check(case))
