"""Who can mend a finding: the service that answers for what the finding is about."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.lean import dataclass
from endringsteori.model import Mål, Samarbeid, Tiltak, Tjeneste
from endringsteori.rules.above import all_above

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from endringsteori.diagnostics import Finding
    from endringsteori.graph import Gauge, Node, TheoryGraph
    from endringsteori.model import Forutsetning, Risiko, Utfordring

    _Thing: TypeAlias = (
        Utfordring | Mål | Tjeneste | Samarbeid | Tiltak | Forutsetning | Risiko
    )

__all__ = ["Mending", "Mendings"]

_SECTIONS: Final = (
    *("utfordringer", "mål", "tjenester", "samarbeid"),
    *("tiltak", "forutsetninger", "risikoer"),
)
_MEANS: Final = "virkemidler"
_PAIR: Final = "+"


@dataclass(frozen=True, slots=True)
class Mending:
    """Who can mend a finding, as ids of services.

    `tjeneste` answers for what the finding is about; None where nobody does. `others`
    are those that the mend needs as well, in the order of `tjenester`: those that have
    what is missing, the other parties of a pair, those behind the other measure.
    """

    tjeneste: str | None
    others: tuple[str, ...] = ()


class Mendings:
    """Answers, for the findings of one theory, who can mend them."""

    def __init__(self, graph: TheoryGraph) -> None:
        self._graph = graph

    def of(self, finding: Finding) -> Mending:
        """Give who can mend a finding.

        The responsible is sought in the thing itself, then in what it stands in: an
        activity in its measure, a goal in the goals above it. What has no responsible
        of its own is taken care of by those it is for: a shared effekt by the owner of
        the goal that it reaches, a shared indicator by the owner of what it measures.
        """
        owner = self._first(self._owners(finding.element, finding.key))
        named = self._named(finding)
        others = self._services.keys() & (named - {owner})
        return Mending(owner, tuple(sorted(others, key=self._services.__getitem__)))

    def _first(self, named: Iterable[str | None]) -> str | None:
        return next((id_ for id_ in named if id_ in self._services), None)

    def _owners(self, element: str, key: str | None) -> Iterator[str | None]:
        """Give who may answer for an element, the nearest first; unknown ids among them."""
        source = element.partition("->")[0]
        if source in self._graph:
            yield from self._of_node(self._graph.node(source))
        elif source in self._gauges:
            yield from self._of_gauge(self._gauges[source])
        elif thing := self._things.get(source.partition("/")[0]):
            yield from self._of_thing(thing)
        elif source in self._points:
            yield self._points[source].get(key)
        elif source == "individ" and (individ := self._graph.teori.individ):
            yield individ.koordinator

    def _of_node(self, node: Node) -> Iterator[str | None]:
        if node.slag == "aktivitet":
            yield self._graph.responsible(node.element)
        if node.tiltak is not None:
            yield self._graph.measure(node.tiltak).ansvarlig
        elif isinstance(node.thing, Mål):
            yield from self._of_thing(node.thing)
        else:
            for mål in self._graph.goals_reached(node.element):
                yield from self._owners(mål, None)

    def _of_gauge(self, gauge: Gauge) -> Iterator[str | None]:
        yield gauge.thing.ansvarlig
        if gauge.tiltak is not None:
            yield self._graph.measure(gauge.tiltak).ansvarlig
        else:
            for target in gauge.targets:
                yield from self._owners(target, None)

    def _of_thing(self, thing: _Thing) -> Iterator[str | None]:
        if isinstance(thing, Tjeneste):
            yield thing.id
        elif isinstance(thing, Samarbeid):
            yield from thing.mellom
        else:
            yield thing.ansvarlig
        if isinstance(thing, Mål):
            above = all_above(self._graph.goal_tree, thing.id)
            yield from (self._goals[mål].ansvarlig for mål in above)

    def _named(self, finding: Finding) -> set[str | None]:
        """Give the services that a finding speaks of: in its key, or as having a means."""
        named = {r.element for r in finding.related if r.field == _MEANS}
        found: set[str | None] = {*named}
        for part in (finding.key or "").split(_PAIR):
            thing = self._things.get(part)
            if isinstance(thing, (Tjeneste, Tiltak)):
                found.update(self._of_thing(thing))
        about = self._things.get(finding.element)
        if isinstance(about, Samarbeid):
            found.update(about.mellom)
        return found

    @cached_property
    def _services(self) -> Mapping[str, int]:
        """The place of each service."""
        return {t.id: n for n, t in enumerate(self._graph.teori.tjenester)}

    @cached_property
    def _things(self) -> Mapping[str, _Thing]:
        teori = self._graph.teori
        return {
            thing.id: thing
            for section in _SECTIONS
            for thing in getattr(teori, section)
        }

    @cached_property
    def _goals(self) -> Mapping[str, Mål]:
        return {mål.id: mål for mål in self._graph.teori.mål}

    @cached_property
    def _gauges(self) -> Mapping[str, Gauge]:
        return {gauge.element: gauge for gauge in self._graph.indicators()}

    @cached_property
    def _points(self) -> Mapping[str, Mapping[str | None, str | None]]:
        """By checklist and question: who answers for the answer."""
        return {
            kartlegging.id: {punkt.id: punkt.ansvarlig for punkt in kartlegging.punkter}
            for kartlegging in self._graph.teori.kartlegging
        }
