"""`Case`: all that a type of report may ask of a theory, as it may be shown."""

from __future__ import annotations

from dataclasses import field
from functools import cached_property
from typing import TYPE_CHECKING

from endringsteori.assessment import vurder
from endringsteori.checking import Rulebook, goals_ahead, valider
from endringsteori.diagnostics import Place
from endringsteori.lean import dataclass
from endringsteori.model.masking import mask_of
from endringsteori.output.vurdering import Assessed
from endringsteori.privacy import CONFIDENTIAL, CONFIDENTIAL_NOTE
from endringsteori.report.choice import EVERYTHING, Chosen
from endringsteori.rules.sjekklister import shipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from endringsteori.assessment import Hidden, Vurdering
    from endringsteori.checking import Lest
    from endringsteori.diagnostics import Finding
    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Teori
    from endringsteori.privacy import Mask
    from endringsteori.report.choice import Choice
    from endringsteori.rules.sjekklister import Sjekkliste
    from endringsteori.texts import Språk, Tekst, Verdi

__all__ = ["Case"]


@dataclass(frozen=True)
class Case:
    """A theory, the day it is read on, a language, and what of it is chosen.

    Texts and names that it gives have gone through the mask. What takes time is worked
    out when it is first asked for. `lest` is None for a theory without files. `steder`
    asks for places in the files.
    """

    graph: TheoryGraph
    dato: date
    språk: Språk
    lest: Lest | None = None
    choice: Choice = EVERYTHING
    steder: bool = False
    chosen: Chosen = field(init=False)

    def __post_init__(self) -> None:
        """Raise `UnknownChoiceError` where something is chosen that is not there."""
        object.__setattr__(self, "chosen", Chosen(self.graph, self.choice))

    def goals(self, element: str) -> int:
        """Count the goals that an element reaches."""
        return goals_ahead(self.graph, element)

    @property
    def teori(self) -> Teori:
        """The theory."""
        return self.graph.teori

    @cached_property
    def mask(self) -> Mask:
        """What texts of the theory are shown through."""
        return mask_of(self.teori)

    def say(self, tekst: Tekst, /, **values: Verdi) -> str:
        """Give a text in the language of the report."""
        return tekst.fyll(self.språk, values)

    def text(self, text: str | None) -> str:
        """Give a text of the theory as it may be shown; empty where there is none."""
        return self.mask(text) if text else ""

    def navn(self, element: str | None) -> str:
        """Give what people call a thing; empty where there is none."""
        return self.mask(self.graph.navn(element)) if element else ""

    def names(self, elements: Iterable[str]) -> tuple[str, ...]:
        """Give what people call some things, each once."""
        return tuple(dict.fromkeys(map(self.navn, elements)))

    @cached_property
    def organisation(self) -> str:
        """Whose theory it is, or nothing."""
        virksomhet = self.teori.virksomhet
        return self.text(virksomhet.navn) if virksomhet else ""

    @property
    def stamp(self) -> str:
        """What every page of a report of nivå individ bears; else empty."""
        if self.teori.nivå != "individ":
            return ""
        return f"{self.say(CONFIDENTIAL)}. {self.say(CONFIDENTIAL_NOTE)}"

    def places(
        self, element: str, field: str | None = None, key: str | None = None
    ) -> tuple[str, ...]:
        """Give where something stands, as `file:line:column`; none unless it is asked for."""
        if not self.steder or self.lest is None:
            return ()
        span = self.lest.kilder.span(Place(element, field, key))
        if span is None:
            return ()
        file = self.lest.kilder.shown.file(span.file)
        return (span.at(file, self.språk),)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What the rules found about what is chosen, in the order of the files."""
        found = valider(self.lest or self.teori, dato=self.dato, språk=self.språk)
        if self.chosen.is_everything:
            return found
        return tuple(one for one in found if self.chosen.holds(self._id(one.element)))

    def _id(self, shown: str) -> str:
        """Give the element that a finding shows; the same where nothing in it is hidden."""
        return self._ids.get(shown, shown)

    @cached_property
    def _ids(self) -> Mapping[str, str]:
        elements = (
            *(one.element for one in self.graph.nodes()),
            *(one.element for one in self.graph.edges()),
            *(one.element for one in self.graph.indicators()),
            *(one.id for one in self.teori.tiltak),
        )
        return {self.mask(element): element for element in elements}

    @cached_property
    def vurdering(self) -> Vurdering:
        """The theory read against its measurements."""
        return vurder(self.graph, dato=self.dato)

    @cached_property
    def assessed(self) -> Assessed:
        """The assessment of what is chosen, as it may be shown."""
        every = self.chosen.is_everything
        return Assessed(
            self.vurdering,
            self.språk,
            chosen=None if every else self.chosen.tiltak,
        )

    @property
    def hidden(self) -> Hidden:
        """What may not be shown of the numbers."""
        return self.vurdering.skjult

    @cached_property
    def sjekklister(self) -> Mapping[str, Sjekkliste]:
        """The checklists that the project may have answered, by id."""
        return {**shipped(), **Rulebook.of(self.teori).sjekklister}
