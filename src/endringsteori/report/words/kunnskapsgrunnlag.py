"""What the knowledge base says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "ANSWER",
    "ANSWERED",
    "BUILT_ON",
    "CAUSES",
    "CHALLENGES",
    "CHECKLIST_FROM",
    "CONFIRMED",
    "GAPS",
    "INTRO",
    "KIND",
    "KNOWLEDGE_OF",
    "NOTHING_LACKS",
    "NOT_ANSWERED",
    "NO_CAUSES",
    "NO_CHALLENGES",
    "OWNED",
    "POINT",
    "PUBLISHER",
    "SOURCES",
    "TITLE",
    "TOWARDS",
    "UNUSED",
    "USED",
    "USED_IN",
    "YEAR",
]

TITLE: Final = Tekst(
    nb="Kunnskapsgrunnlag", nn="Kunnskapsgrunnlag", en="Knowledge base"
)
INTRO: Final = Tekst(
    nb="Dette vet vi om utfordringene, hvor vi vet det fra, og hva vi ennå ikke vet.",
    nn="Dette veit vi om utfordringane, kvar vi veit det frå, og kva vi enno ikkje veit.",
    en="This is what we know of the challenges, where we know it from, and what we do not know yet.",
)
CHALLENGES: Final[Mapping[str | None, Tekst]] = {
    "målgruppen": Tekst(
        nb="Utfordringene hos målgruppen",
        nn="Utfordringane hos målgruppa",
        en="The challenges of the target group",
    ),
    "tjenestene": Tekst(
        nb="Utfordringene i tjenestene",
        nn="Utfordringane i tenestene",
        en="The challenges in the services",
    ),
    None: Tekst(
        nb="Utfordringer som ikke er plassert",
        nn="Utfordringar som ikkje er plasserte",
        en="Challenges that are not placed",
    ),
}
"""By what a challenge is said to be about; None where that is not said."""
NO_CHALLENGES: Final = Tekst(
    nb="Her er det ingen utfordringer ennå.",
    nn="Her er det ingen utfordringar enno.",
    en="There are no challenges here yet.",
)
KNOWLEDGE_OF: Final = Tekst(
    nb="Det vet vi fra {kilder}.",
    nn="Det veit vi frå {kilder}.",
    en="We know this from {kilder}.",
)
OWNED: Final = Tekst(
    nb="{tjeneste} eier utfordringen.",
    nn="{tjeneste} eig utfordringa.",
    en="{tjeneste} owns the challenge.",
)
CONFIRMED: Final = Tekst(
    nb="{tjenester} kjenner seg igjen i den.",
    nn="{tjenester} kjenner seg att i utfordringa.",
    en="{tjenester} {n:recognises|recognise} it.",
)
TOWARDS: Final = Tekst(
    nb="{n:Målet|Målene} {mål:«»} svarer på den.",
    nn="{n:Målet|Måla} {mål:«»} svarer på utfordringa.",
    en="The {n:goal|goals} {mål:«»} {n:answers|answer} it.",
)
CAUSES: Final = Tekst(
    nb="Dette tror vi ligger bak:",
    nn="Dette trur vi ligg bak:",
    en="This is what we believe lies behind it:",
)
BUILT_ON: Final = Tekst(
    nb="Bygger på {kilder}.", nn="Byggjer på {kilder}.", en="Rests on {kilder}."
)
NO_CAUSES: Final = Tekst(
    nb="Hva som ligger bak, er ikke skrevet ned ennå.",
    nn="Kva som ligg bak, er ikkje skrive ned enno.",
    en="What lies behind it is not written down yet.",
)
CHECKLIST_FROM: Final = Tekst(
    nb="{besvart} av {n} punkter er besvart. Kilde: {kilde}",
    nn="{besvart} av {n} punkt er svara på. Kjelde: {kilde}",
    en="{besvart} of {n} points are answered. Source: {kilde}",
)
POINT: Final = Tekst(nb="Punkt", nn="Punkt", en="Point")
ANSWERED: Final = Tekst(nb="Status", nn="Status", en="Status")
ANSWER: Final = Tekst(nb="Svar", nn="Svar", en="Answer")
NOT_ANSWERED: Final = Tekst(nb="ikke besvart", nn="ikkje svara på", en="not answered")
SOURCES: Final = Tekst(nb="Kildene", nn="Kjeldene", en="The sources")
KIND: Final = Tekst(nb="Type", nn="Type", en="Kind")
YEAR: Final = Tekst(nb="År", nn="År", en="Year")
PUBLISHER: Final = Tekst(nb="Utgiver", nn="Utgivar", en="Publisher")
USED: Final = Tekst(nb="Brukt", nn="Brukt", en="Used")
USED_IN: Final = Tekst(
    nb="{n} {n:sted|steder}", nn="{n} {n:stad|stader}", en="in {n} {n:place|places}"
)
UNUSED: Final = Tekst(nb="ikke i bruk", nn="ikkje i bruk", en="not in use")
GAPS: Final = Tekst(nb="Hullene", nn="Det som manglar", en="The gaps")
NOTHING_LACKS: Final = Tekst(
    nb="Vi fant ingen hull i grunnlaget.",
    nn="Vi fann ingen hol i grunnlaget.",
    en="We found no gaps in the knowledge base.",
)
