"""`Receivers`: the indicators that the measurements of one file are given to."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any, Final

from endringsteori.lean import dataclass
from endringsteori.loading.merge import MergedList, MergedMap
from endringsteori.loading.near import near
from endringsteori.loading.raw import RawList, RawMap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.loading.notebook import Notebook
    from endringsteori.loading.source import Source

__all__ = ["Receivers"]

_MOST_PROPOSALS: Final = 50
"""How many unknown ids of one file are looked up: one with more is no slip of the pen."""


@dataclass(slots=True)
class Receivers:
    """Gives measurements that stand in a file to the indicators of the project."""

    source: Source
    project: MergedMap
    notes: Notebook
    _taken: dict[str, RawList] = field(default_factory=dict)
    _proposed: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def give(self, id_: str, row: RawMap) -> bool:
        """Give a measurement to an indicator; tell whether there is such an indicator."""
        indicator = _indicator(self.project, id_)
        if indicator is None:
            return False
        if id_ not in self._taken:
            self._taken[id_] = RawList(self.source, row.start, flow=False)
        mine = self._taken[id_]
        mine.append(row)
        mine.places.append((row.start, row.end))
        merged = _merged(indicator)
        if merged is not None:
            merged.add(row, mine, len(mine) - 1)
        return True

    def proposals(self, id_: str) -> tuple[str, ...]:
        """Give the indicators that an id of none most likely means; they lack a measurement."""
        if id_ not in self._proposed:
            if len(self._proposed) == _MOST_PROPOSALS:
                self.notes.lose_everything()
                return ()
            self._proposed[id_] = near(id_, _indicators(self.project))
        for proposal in self._proposed[id_]:
            self.notes.lose_field(proposal, "målinger")
        return self._proposed[id_]


def _indicator(project: MergedMap, id_: str) -> Any:  # noqa: ANN401 - raw data
    """Give what stands under the id of an indicator; one with only a name gets fields."""
    measure, slash, inner = id_.partition("/")
    things: Any = project.get("indikatorer")
    if slash:
        thing = project.get("tiltak", {}).get(measure)
        things = thing.get("indikatorer") if isinstance(thing, dict) else None
    key = inner or id_
    if not isinstance(things, dict):
        return None
    home = things.homes.get(key) if isinstance(things, MergedMap) else things
    if isinstance(things.get(key), str) and isinstance(home, RawMap):
        _, _, start, end = home.places[key]
        fields = RawMap(home.source, start, flow=False)
        fields["navn"], fields.places["navn"] = things[key], (start, end, start, end)
        fields.end = end
        things[key] = fields
        home.source.is_altered = True
    return things.get(key)


def _indicators(project: MergedMap) -> Iterator[str]:
    yield from project.get("indikatorer", ())
    for measure, thing in project.get("tiltak", {}).items():
        things = thing.get("indikatorer") if isinstance(thing, dict) else None
        if isinstance(things, dict):
            yield from (f"{measure}/{id_}" for id_ in things)


def _merged(indicator: Any) -> MergedList | None:  # noqa: ANN401 - raw data
    """Give the measurements of an indicator as a list that several files can add to."""
    if not isinstance(indicator, RawMap):
        return None
    own = indicator.get("målinger")
    if isinstance(own, MergedList):
        return own
    merged = MergedList()
    if isinstance(own, RawList):
        for index, item in enumerate(own):
            merged.add(item, own, index)
    elif own is not None:
        return None
    indicator["målinger"] = merged
    indicator.source.is_altered = True
    return merged
