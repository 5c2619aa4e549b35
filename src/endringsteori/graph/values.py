"""What the questions of a graph answer with: nodes, edges, circles and gauges."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from endringsteori.model import Hypotese, Indikator, Ledd, Mål
    from endringsteori.texts import Slag

__all__ = ["Circle", "CircleField", "Edge", "EdgeKind", "Gauge", "Node"]

EdgeKind: TypeAlias = Literal["fører_til", "bidrar_til", "implied", "forsterker"]
CircleField: TypeAlias = Literal["fører_til", "delmål_av", "del_av"]


class Node(NamedTuple):
    """A link of a chain, or a goal.

    `element` is `tiltak/id`, or `id` for a shared effekt or a mål. `rank` runs from 0
    (innsats) to 5 (mål). `tiltak` is the id of the measure it stands in. A tuple, since
    a country has half a million of them and tuples are made three times as fast as
    frozen dataclasses.
    """

    element: str
    slag: Slag
    rank: int
    thing: Ledd | Mål
    tiltak: str | None

    @property
    def navn(self) -> str:
        """What people call it."""
        return self.thing.navn

    @property
    def home(self) -> str:
        """The measure that it stands in, or itself where it is shared."""
        return self.tiltak or self.element

    @property
    def gjenstår(self) -> str | None:
        """Why what follows is not worked out yet; always None for a goal."""
        return getattr(self.thing, "gjenstår", None)

    @property
    def utilsiktet(self) -> bool:
        """Whether it is a side effect; only a virkning or an effekt can be one."""
        return getattr(self.thing, "utilsiktet", False)


class Edge(NamedTuple):
    """One step from a link to a link or a goal.

    `hypotese` is None for `implied` (an innsats without the key `fører_til` feeds every
    aktivitet of its measure) and for `forsterker` (declared feedback).
    """

    source: str
    target: str
    kind: EdgeKind
    hypotese: Hypotese | None

    @property
    def element(self) -> str:
        """What findings call it: both ends in full."""
        return f"{self.source}->{self.target}"

    @property
    def fordi(self) -> str | None:
        """The reason given for it."""
        return self.hypotese.fordi if self.hypotese else None


@dataclass(frozen=True, slots=True)
class Circle:
    """Things that lead back to themselves by one field: one strongly connected component.

    `path` is a shortest circle through the smallest element by code point, which it
    begins with; the step from its last back to its first is not repeated. `edges` are
    all edges inside the component in document order, none for goals and plans.
    """

    field: CircleField
    path: tuple[str, ...]
    edges: tuple[Edge, ...]

    @property
    def element(self) -> str:
        """The smallest element of the component."""
        return self.path[0]


class Gauge(NamedTuple):
    """An indicator and where it stands.

    `element` is `tiltak/id` for one inside a measure. `targets` are the elements that it
    has in `måler`, as written, without those that name nothing.
    """

    element: str
    thing: Indikator
    tiltak: str | None
    targets: tuple[str, ...]

    @property
    def navn(self) -> str:
        """What people call it."""
        return self.thing.navn
