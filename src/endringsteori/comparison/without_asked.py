"""`ask_without`: a theory before and after something was taken away, asked and checked anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from endringsteori.assessment import Lesning, vurder
from endringsteori.checking import valider
from endringsteori.comparison.without import without
from endringsteori.diagnostics import Status
from endringsteori.graph import PathCount, graf
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from endringsteori.comparison.without import Taken, Without
    from endringsteori.diagnostics import Finding
    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Teori
    from endringsteori.texts import Språk

__all__ = ["Carried", "Consequences", "GoalChange", "ask_without"]

_SAYS_NOTHING = (Lesning.KAN_IKKE_VURDERES, Lesning.IKKE_PRØVD)


class Carried(NamedTuple):
    """What carries a goal: measures that are not over, services at work there, and ways.

    `plasser` are those of the measures that tell how many they have; None where none does.
    """

    tiltak: tuple[str, ...]
    tjenester: tuple[str, ...]
    paths: PathCount
    plasser: int | None


class GoalChange(NamedTuple):
    """A goal that is carried otherwise than before."""

    mål: str
    before: Carried
    after: Carried

    @property
    def is_lost(self) -> bool:
        """Whether measures led to it, and none does any more."""
        return bool(self.before.tiltak) and not self.after.tiltak

    @property
    def is_weaker(self) -> bool:
        """Whether it still is carried, by fewer measures or services, or by fewer ways."""
        return not self.is_lost and (
            len(self.after.tiltak) < len(self.before.tiltak)
            or len(self.after.tjenester) < len(self.before.tjenester)
            or self.after.paths.paths < self.before.paths.paths
        )

    @property
    def gains(self) -> bool:
        """Whether it has got more measures or ways, and lost nothing."""
        return (
            not self.is_lost
            and not self.is_weaker
            and (
                len(self.after.tiltak) > len(self.before.tiltak)
                or self.after.paths.paths > self.before.paths.paths
            )
        )


@dataclass(frozen=True, slots=True)
class Consequences:
    """What follows when something is taken away, and perhaps something else added.

    `whole` is the theory with what is added, from which the rest is taken; it is `before`
    where nothing is added. `changed` are the goals that are carried otherwise. `appeared`
    and `vanished` are open findings by fingerprint, in the order of what is checked.
    `unreadable` are hypotheses that could be read against the measurements on the day and
    no longer can, by element.
    """

    taken: Taken
    dato: date
    before: TheoryGraph
    whole: TheoryGraph
    after: TheoryGraph
    left: Without
    changed: tuple[GoalChange, ...]
    appeared: tuple[Finding, ...]
    vanished: tuple[Finding, ...]
    unreadable: tuple[str, ...]


def ask_without(
    teori: Teori,
    taken: Taken,
    dato: date,
    *,
    extended: Teori | None = None,
    språk: Språk | None = None,
) -> Consequences:
    """Take something away, and ask of both theories what differs.

    `extended` is the theory with what is added instead; what is taken away, is taken from
    that. Findings are in `språk`, by default that of the theory. Raises as `without`.
    """
    left = without(extended or teori, taken, dato)
    before, after = graf(teori), graf(left.teori)
    whole = before if extended is None else graf(extended)
    was, now = (_open(one, dato, språk) for one in (teori, left.teori))
    return Consequences(
        taken,
        dato,
        before,
        whole,
        after,
        left,
        _changed(before, after),
        tuple(one for key, one in now.items() if key not in was),
        tuple(one for key, one in was.items() if key not in now),
        _unreadable(before, after, dato),
    )


def _open(teori: Teori, dato: date, språk: Språk | None) -> Mapping[str, Finding]:
    findings = valider(teori, dato=dato, språk=språk)
    return {f.fingerprint: f for f in findings if f.status is Status.OPEN}


def _changed(before: TheoryGraph, after: TheoryGraph) -> tuple[GoalChange, ...]:
    was, now = _carried(before), _carried(after)
    return tuple(
        GoalChange(mål, was[mål], now[mål])
        for mål in was
        if mål in now and was[mål] != now[mål]
    )


def _carried(graph: TheoryGraph) -> Mapping[str, Carried]:
    """Give what carries each goal, in document order."""
    teori = graph.teori
    services: dict[str, list[str]] = {}
    for tjeneste in teori.tjenester:
        for sight in graph.lines_of_sight(tjeneste.id):
            services.setdefault(sight.mål, []).append(tjeneste.id)
    return {
        mål.id: Carried(
            measures := graph.measures_going_to(mål.id),
            tuple(services.get(mål.id, ())),
            graph.paths_to(mål.id),
            _places(graph, measures),
        )
        for mål in teori.mål
    }


def _places(graph: TheoryGraph, measures: Iterable[str]) -> int | None:
    told = [graph.measure(id_).plasser for id_ in measures]
    known = [plasser for plasser in told if plasser is not None]
    return sum(known) if known else None


def _unreadable(before: TheoryGraph, after: TheoryGraph, dato: date) -> tuple[str, ...]:
    was, now = (vurder(graph, dato=dato).hypoteser for graph in (before, after))
    return tuple(
        element
        for element, one in was.items()
        if one.lesning not in _SAYS_NOTHING
        and (element not in now or now[element].lesning in _SAYS_NOTHING)
    )
