"""`Planned`: an individual plan on its way out, with every text as it may be shown."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from endringsteori.lean import dataclass
from endringsteori.output.individ.lack_words import LACKS
from endringsteori.output.puslespill.shown import Shown
from endringsteori.texts import vis_verdi
from endringsteori.texts.ventetid import SPØR, VENTER, når

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from endringsteori.graph import Awaited, IndividualPlan, PlanLack, TheoryGraph
    from endringsteori.texts import Språk, Tekst, Verdi

__all__ = ["Planned"]


@dataclass(frozen=True)
class Planned:
    """A plan to be told in one language, as it stands on a day."""

    graph: TheoryGraph
    språk: Språk
    dato: date

    @cached_property
    def shown(self) -> Shown:
        """The texts of the theory, through its mask."""
        return Shown(self.graph, self.språk)

    @cached_property
    def plan(self) -> IndividualPlan:
        """The nine parts, and what they lack."""
        return self.graph.individual_plan(self.dato)

    @cached_property
    def awaited(self) -> tuple[Awaited, ...]:
        """What is waited for."""
        return self.graph.awaited(self.dato)

    def say(self, tekst: Tekst, **values: Verdi) -> str:
        """Fill a text."""
        return tekst.fyll(self.språk, values)

    def text(self, text: str) -> str:
        """Give a text of the theory as it may be shown."""
        return self.shown.text(text)

    def navn(self, element: str) -> str:
        """Give what people call a thing; two services (`a+b`) are told together."""
        return vis_verdi(tuple(map(self.shown.navn, element.split("+"))), self.språk)

    def names(self, elements: Iterable[str]) -> tuple[str, ...]:
        """Give what people call some things."""
        return tuple(map(self.navn, elements))

    def lack(self, lack: PlanLack) -> str:
        """Tell one thing that is not in place."""
        names = self.names(lack.elements)
        return self.say(LACKS[lack.kind], hva=names, n=len(names))

    def waits(self, one: Awaited) -> tuple[str, str]:
        """Tell something that is waited for: what, and then when and whom to ask."""
        words = (self.graph.own_words(part) for part in one.element.split("+"))
        what = self.say(VENTER[one.kind], hva=tuple(map(self.text, words)))
        asked = self.names(one.tjenester)
        said = (
            når(one.kind, one.dato, self.dato, self.språk),
            self.say(SPØR, hvem=asked) if asked else "",
        )
        return what, ". ".join(filter(None, said))
