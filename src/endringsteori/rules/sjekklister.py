"""The checklists that come with the library: questions to answer before measures are chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["SJEKKLISTER", "Sjekkliste"]


@dataclass(frozen=True, slots=True)
class Sjekkliste:
    """A checklist: what it is called, where it is from, and its questions.

    The points are numbered from 1, as text. The questions are in our own words; `kilde`
    says whose points they follow.
    """

    id: str
    navn: Tekst
    kilde: str
    spørsmål: tuple[Tekst, ...]

    @property
    def punkter(self) -> Mapping[str, Tekst]:
        """The questions by the id of their point, in order."""
        return {str(n): spørsmål for n, spørsmål in enumerate(self.spørsmål, start=1)}


_BUFDIR_FASE_1: Final = Sjekkliste(
    id="bufdir-fase-1",
    navn=Tekst(
        nb="Kartlegging før en lokal handlingsplan (fase 1)",
        nn="Kartlegging før ein lokal handlingsplan (fase 1)",
        en="Survey before a local action plan (phase 1)",
    ),
    kilde="Bufdir: Lokal handlingsplan mot fattigdom i barnefamilier, fase 1. "
    "Spørsmålene er våre formuleringer av punktene i sjekklisten.",
    spørsmål=(
        Tekst(
            nb="Hva vet dere alt, og hvor står det?",
            nn="Kva veit de alt, og kvar står det?",
            en="What do you know already, and where is it written?",
        ),
        Tekst(
            nb="Er det nok til å lage en plan som treffer?",
            nn="Er det nok til å lage ein plan som treffer?",
            en="Is that enough to make a plan that hits the mark?",
        ),
        Tekst(
            nb="Hvem rammes, hvor mange er de, hva kommer det av, og hva fører det til?",
            nn="Kven blir ramma, kor mange er dei, kva kjem det av, og kva fører det til?",
            en="Who is affected, how many, why, and with what consequences?",
        ),
        Tekst(
            nb="Vet dere hva fattigdom i barnefamilier betyr for tjenestene?",
            nn="Veit de kva fattigdom i barnefamiliar har å seie for tenestene?",
            en="Do you know what child poverty means for the services?",
        ),
        Tekst(
            nb="Har dere oversikt over det tjenestene gjør i dag?",
            nn="Har de oversikt over det tenestene gjer i dag?",
            en="Do you have an overview of what the services do today?",
        ),
        Tekst(
            nb="Hva er vanskelig i systemet, og hvor kan tjenestene bli bedre?",
            nn="Kva er vanskeleg i systemet, og kvar kan tenestene bli betre?",
            en="What is difficult in the system, and where can the services do better?",
        ),
        Tekst(
            nb="På hvilke tall for fattigdom ligger kommunen høyt?",
            nn="På kva tal for fattigdom ligg kommunen høgt?",
            en="On which figures for poverty is the municipality high?",
        ),
        Tekst(
            nb="Er omfanget og behovene ulike i ulike deler av kommunen?",
            nn="Er omfanget og behova ulike i ulike delar av kommunen?",
            en="Do extent and needs differ between parts of the municipality?",
        ),
        Tekst(
            nb="Hvilke styrker i tjenestenes arbeid vil dere bygge på, og hva er svakt?",
            nn="Kva styrkar i arbeidet til tenestene vil de byggje på, og kva er veikt?",
            en="Which strengths of the services will you build on, and what is weak?",
        ),
        Tekst(
            nb="Hvilke ressurser har dere til kartleggingen?",
            nn="Kva ressursar har de til kartlegginga?",
            en="What resources do you have for the survey?",
        ),
        Tekst(
            nb="Hvem gjør kartleggingen, og når skal den være ferdig?",
            nn="Kven gjer kartlegginga, og når skal ho vere ferdig?",
            en="Who carries out the survey, and when is it to be done?",
        ),
        Tekst(
            nb="Hvilke andre planer og strategier skal handlingsplanen henge sammen med?",
            nn="Kva andre planar og strategiar skal handlingsplanen henge saman med?",
            en="Which other plans and strategies must the action plan fit with?",
        ),
    ),
)

SJEKKLISTER: Final[Mapping[str, Sjekkliste]] = {_BUFDIR_FASE_1.id: _BUFDIR_FASE_1}
"""The checklists by id."""
