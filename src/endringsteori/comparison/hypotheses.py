"""The hypotheses of two theories: which came, went, were led elsewhere or say something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.comparison.changes import Change, ChangeKind, Thing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.comparison.changes import Value
    from endringsteori.comparison.side import Side
    from endringsteori.graph import Edge
    from endringsteori.model import Hypotese

__all__ = ["changed_hypotheses"]

_PLAIN: Final = ("tillit", "virker_etter")
_NAMED: Final = ("forutsetninger", "kunnskap")


def changed_hypotheses(old: Side, new: Side, to: Mapping[str, str]) -> Iterator[Change]:
    """Give what differs between the hypotheses, in the order of their links.

    One that leads from the same link, where one is gone and one has come, was led
    elsewhere; unless it only follows from a link or goal that came or went.
    """
    return _Hypotheses(old, new, to).changes()


class _Step(NamedTuple):
    """A hypothesis by its ends in the new theory; an old end without one is as it was."""

    source: str
    target: str


class _Hypotheses:
    def __init__(self, old: Side, new: Side, to: Mapping[str, str]) -> None:
        self._old = old
        self._new = new
        self._to = to
        self._kept = frozenset(to.values())
        self._before = {
            _Step(self._today(edge.source), self._today(edge.target)): edge
            for edge in old.graph.edges()
        }
        self._after = {_Step(*edge[:2]): edge for edge in new.graph.edges()}

    def _today(self, element: str) -> str:
        """Name an end of the old theory; one that is gone can be no end of the new."""
        return self._to.get(element, f" {element}")

    def changes(self) -> Iterator[Change]:
        gone = _by_source(self._before, self._after)
        come = _by_source(self._after, self._before)
        for source in dict.fromkeys((*gone, *come)):
            yield from self._moved(gone.get(source, []), come.get(source, []))
        for step, edge in self._after.items():
            before = self._before.get(step)
            if before is not None:
                yield from self._says_else(before, edge)

    def _moved(self, gone: list[_Step], come: list[_Step]) -> Iterator[Change]:
        away = [step for step in gone if not self._goes_with(self._before[step])]
        here = [step for step in come if not self._comes_with(self._after[step])]
        if len(away) == len(here) == 1:
            before, after = self._before[away[0]], self._after[here[0]]
            yield self._led_elsewhere(before, after)
            yield from self._says_else(before, after)
            away, here = [], []
        for step in gone:
            if step in away or self._goes_with(self._before[step]):
                edge = self._before[step]
                yield Change(
                    kind=ChangeKind.REMOVED,
                    before=_thing(self._old, edge),
                    after=None,
                    follows=step not in away,
                )
        for step in come:
            if step in here or self._comes_with(self._after[step]):
                edge = self._after[step]
                yield Change(
                    kind=ChangeKind.ADDED,
                    before=None,
                    after=_thing(self._new, edge),
                    follows=step not in here,
                )

    def _goes_with(self, edge: Edge) -> bool:
        """Tell whether one of its ends is gone too."""
        return not (edge.source in self._to and edge.target in self._to)

    def _comes_with(self, edge: Edge) -> bool:
        """Tell whether one of its ends has come too."""
        return not (edge.source in self._kept and edge.target in self._kept)

    def _led_elsewhere(self, before: Edge, after: Edge) -> Change:
        return Change(
            kind=ChangeKind.RETARGETED,
            before=_thing(self._old, before),
            after=_thing(self._new, after),
            field=after.kind if after.kind == before.kind else "fører_til",
            old=(self._old.thing(before.target),),
            new=(self._new.thing(after.target),),
        )

    def _says_else(self, before: Edge, after: Edge) -> Iterator[Change]:
        a, b = before.hypotese, after.hypotese
        if a is None or b is None or (a is b):
            return
        things = _thing(self._old, before), _thing(self._new, after)
        if a.fordi != b.fordi:
            both = a.fordi and b.fordi
            kind = ChangeKind.REWORDED if both else ChangeKind.CHANGED
            yield _field(kind, things, "fordi", a.fordi, b.fordi)
        for name, was, now in _plain(a, b):
            yield _field(ChangeKind.CHANGED, things, name, was, now)
        for name in _NAMED:
            was, now = getattr(a, name), getattr(b, name)
            if {self._to.get(id_, id_) for id_ in was} != set(now):
                named = self._old.things(was), self._new.things(now)
                yield _field(ChangeKind.CHANGED, things, name, *named)


def _by_source(
    steps: Mapping[_Step, Edge], others: Mapping[_Step, Edge]
) -> dict[str, list[_Step]]:
    """Give the steps that the others do not have, by where they lead from."""
    found: dict[str, list[_Step]] = {}
    for step in steps:
        if step not in others:
            found.setdefault(step.source, []).append(step)
    return found


def _thing(side: Side, edge: Edge) -> Thing:
    source, target = side.thing(edge.source), side.thing(edge.target)
    navn = f"{source.navn} → {target.navn}"
    ends = source.navn, target.navn
    return Thing(edge.element, "hypotese", navn, source.tiltak, ends)


def _plain(
    a: Hypotese, b: Hypotese
) -> Iterator[tuple[str, Value | None, Value | None]]:
    for name in _PLAIN:
        was, now = getattr(a, name), getattr(b, name)
        if was != now:
            yield name, was, now
    if a.nødvendig != b.nødvendig:
        yield "nødvendig", _ja(a.nødvendig), _ja(b.nødvendig)


def _ja(value: bool) -> str:  # noqa: FBT001 - it is the value that is shown
    return "ja" if value else "nei"


def _field(
    kind: ChangeKind,
    things: tuple[Thing, Thing],
    field: str,
    was: Value | None,
    now: Value | None,
) -> Change:
    before, after = things
    return Change(
        kind=kind,
        before=before,
        after=after,
        field=field,
        old=was or None,
        new=now or None,
    )
