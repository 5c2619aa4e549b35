"""The views: pure functions from a theory to a `Diagram`. One explicit table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from endringsteori.diagram.views.familie import familie
from endringsteori.diagram.views.kjede import kjede
from endringsteori.diagram.views.mal import mål
from endringsteori.diagram.views.malgruppe import målgruppe
from endringsteori.diagram.views.portefolje import portefølje
from endringsteori.diagram.views.puslespill import puslespill
from endringsteori.diagram.views.tjenester import tjenester
from endringsteori.diagram.views.valg import (
    Choices,
    Selection,
    UnknownChoiceError,
    UnknownMeasureError,
)

if TYPE_CHECKING:
    from endringsteori.diagram.value import Diagram
    from endringsteori.graph import TheoryGraph
    from endringsteori.texts import Ordvalg, Språk

__all__ = [
    "USES",
    "VIEWS",
    "Choices",
    "Selection",
    "UnknownChoiceError",
    "UnknownMeasureError",
    "UnknownViewError",
    "UselessChoiceError",
    "View",
    "choose",
    "find_view",
]


class View(Protocol):
    """Whatever makes a diagram of a theory, limited to what is chosen."""

    def __call__(
        self, graf: TheoryGraph, valg: Selection, språk: Språk, ordvalg: Ordvalg
    ) -> Diagram:
        """Make the diagram. Raises `UnknownChoiceError` where that is not there."""
        ...


VIEWS: Final[dict[str, View]] = {
    "kjede": kjede,
    "portefølje": portefølje,
    "tjenester": tjenester,
    "mål": mål,
    "målgruppe": målgruppe,
    "puslespill": puslespill,
    "familie": familie,
}

USES: Final[dict[str, frozenset[str]]] = {
    "kjede": frozenset({"tiltak", "baner"}),
    "portefølje": frozenset({"tiltak", "mål", "målgruppe", "tjeneste"}),
    "tjenester": frozenset({"tjeneste"}),
    "mål": frozenset({"mål"}),
    "målgruppe": frozenset({"målgruppe"}),
    "puslespill": frozenset({"mål", "målgruppe"}),
    "familie": frozenset(),
}
"""What each view can be limited by, or drawn with. All heed `dato`."""

_ASCII: Final = str.maketrans({"æ": "ae", "ø": "o", "å": "a"})


class UnknownViewError(ValueError):
    """There is no view of that name; `known` are those there are."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(f"unknown view: {name}")
        self.name = name
        self.known = known


class UselessChoiceError(ValueError):
    """A view is asked for something that it does not heed (`choice`, a field)."""

    def __init__(self, view: str, choice: str) -> None:
        super().__init__(f"the view {view} has no use for {choice}")
        self.view = view
        self.choice = choice


def find_view(name: str) -> View:
    """Give the view of a name, written with or without æ, ø and å, in any case."""
    return VIEWS[_known(name)]


def choose(name: str, valg: Choices) -> Selection:
    """Make the selection of a view. Raises `UselessChoiceError` and `UnknownViewError`."""
    view = _known(name)
    asked = (field for field, value in valg.items() if value and field != "dato")
    useless = next((field for field in asked if field not in USES[view]), None)
    if useless is not None:
        raise UselessChoiceError(view, useless)
    return Selection(**valg)


def _known(name: str) -> str:
    wanted = name.casefold().translate(_ASCII)
    for known in VIEWS:
        if known.translate(_ASCII) == wanted:
            return known
    raise UnknownViewError(name, tuple(VIEWS))
