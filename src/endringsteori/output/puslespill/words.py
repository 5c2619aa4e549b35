"""What the tables of the puzzle say, in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.output.puslespill.matrix import Cell

__all__ = [
    "CAPTION",
    "CAPTION_PART",
    "CELLS",
    "COLUMNS",
    "MATRIX",
    "MEASURES",
    "NOBODY",
    "STATUSES",
    "TITLE",
]

TITLE: Final = Tekst(
    nb="Puslespillet: mål, tiltak og tjenester",
    nn="Puslespelet: mål, tiltak og tenester",
    en="The puzzle: goals, measures and services",
)
MATRIX: Final = Tekst(nb="Mål og tiltak", nn="Mål og tiltak", en="Goals and measures")
CAPTION: Final = Tekst(
    nb="Hvilke tiltak som når hvilke mål",
    nn="Kva tiltak som når kva mål",
    en="Which measures reach which goals",
)
CAPTION_PART: Final = Tekst(
    nb="Hvilke tiltak som når hvilke mål: fra {fra:«»} til {til:«»}",
    nn="Kva tiltak som når kva mål: frå {fra:«»} til {til:«»}",
    en="Which measures reach which goals: from {fra:«»} to {til:«»}",
)
CELLS: Final[Mapping[Cell, Tekst]] = {
    "reached": Tekst(nb="når målet", nn="når målet", en="reaches the goal"),
    "below": Tekst(
        nb="når et mål under dette",
        nn="når eit mål under dette",
        en="reaches a goal under this one",
    ),
    "named": Tekst(
        nb="oppgir målet, men når det ikke",
        nn="oppgir målet, men når det ikkje",
        en="names the goal, but does not reach it",
    ),
}
"""What the signs in the table mean, in the order they are told."""
MEASURES: Final = Tekst(nb="Tiltakene", nn="Tiltaka", en="The measures")
NOBODY: Final = Tekst(nb="ingen tjeneste", nn="inga teneste", en="no service")
STATUSES: Final[Mapping[str, Tekst]] = {
    "idé": Tekst(nb="idé", nn="idé", en="an idea"),
    "planlagt": Tekst(nb="planlagt", nn="planlagt", en="planned"),
    "pågår": Tekst(nb="pågår", nn="går føre seg", en="under way"),
    "avsluttet": Tekst(
        nb="avsluttet, dekker ingen",
        nn="avslutta, dekkjer ingen",
        en="over, covers none",
    ),
}
COLUMNS: Final[Mapping[str, Tekst]] = {
    "mål_id": Tekst(nb="mål-id", nn="mål-id", en="goal id"),
    "mål": Tekst(nb="mål", nn="mål", en="goal"),
    "målgruppe_id": Tekst(nb="målgruppe-id", nn="målgruppe-id", en="group id"),
    "målgruppe": Tekst(nb="målgruppe", nn="målgruppe", en="group"),
    "personer": Tekst(nb="personer", nn="personar", en="people"),
    "tiltak_id": Tekst(nb="tiltak-id", nn="tiltak-id", en="measure id"),
    "tiltak": Tekst(nb="tiltak", nn="tiltak", en="measure"),
    "status": Tekst(nb="status", nn="status", en="status"),
    "plasser": Tekst(nb="plasser", nn="plassar", en="places"),
    "tjeneste_id": Tekst(nb="tjeneste-id", nn="teneste-id", en="service id"),
    "tjeneste": Tekst(nb="tjeneste", nn="teneste", en="service"),
}
"""The headings of the table by the stable names of its columns."""
