"""A worksheet as a value: what its columns ask, and what is written in them already."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, get_args

from endringsteori.diagram.views.selection import edges_between, nodes_of_measure
from endringsteori.lean import dataclass
from endringsteori.report.measures import groups
from endringsteori.report.words import arbeidsark as words
from endringsteori.texts import Slag, navn_på_slag

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from endringsteori.graph import Node
    from endringsteori.report.case import Case

__all__ = ["Sheet", "SheetBox", "SheetColumn", "empty_sheet", "sheet_of"]


@dataclass(frozen=True, slots=True)
class SheetBox:
    """What is written: its number, its text, and the numbers of what comes after it."""

    number: str
    text: str
    onwards: str = ""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A kind of link: the step it is filled in at, its question, and what is written.

    `indicators` are what measures any of it, in one text.
    """

    kind: Slag
    step: int
    name: str
    question: str
    boxes: tuple[SheetBox, ...] = ()
    indicators: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet: of which measure, the challenge, for whom, and the columns left to right."""

    columns: tuple[SheetColumn, ...]
    title: str = ""
    challenges: str = ""
    groups: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written in the columns yet."""
        return not any(column.boxes for column in self.columns)


def empty_sheet(case: Case) -> Sheet:
    """Give a sheet with nothing but questions."""
    return Sheet(tuple(_columns(case, ())))


def sheet_of(case: Case, tiltak: str | None) -> Sheet:
    """Give the sheet of a measure, or, without one, of the goals that are chosen."""
    if tiltak is None:
        nodes = [n for n in case.graph.nodes("mål") if n.element in case.chosen.mål]
        return Sheet(
            tuple(_columns(case, nodes)),
            challenges=_challenges(case, case.chosen.mål),
        )
    found = nodes_of_measure(case.graph, tiltak)
    one = case.graph.measure(tiltak)
    aims = {*one.mål, *(node.element for node in found if node.slag == "mål")}
    return Sheet(
        tuple(_columns(case, found)),
        case.navn(tiltak),
        _challenges(case, tuple(aims)),
        "; ".join(groups(case, one.målgrupper)),
    )


def _challenges(case: Case, goals: Sequence[str]) -> str:
    """Give the challenges that some goals answer, in the order of the files."""
    answered = {
        one for mål in case.teori.mål if mål.id in goals for one in mål.svarer_på
    }
    named = (one.id for one in case.teori.utfordringer if one.id in answered)
    return "; ".join(case.names(named))


def _columns(case: Case, nodes: Sequence[Node]) -> Iterator[SheetColumn]:
    ordvalg = case.teori.innstillinger.ordvalg
    numbers = _numbers(nodes)
    onwards = _onwards(case, nodes, numbers)
    for kind in get_args(Slag):
        own = [node.element for node in nodes if node.slag == kind]
        yield SheetColumn(
            kind,
            words.STEPS[kind],
            case.say(navn_på_slag(kind, ordvalg)).capitalize(),
            case.say(words.QUESTIONS[kind]),
            tuple(
                SheetBox(numbers[element], case.navn(element), onwards[element])
                for element in own
            ),
            "; ".join(_indicators(case, own)),
        )


def _numbers(nodes: Sequence[Node]) -> Mapping[str, str]:
    """Number what is written, by the step of its column and its place there."""
    counted: Counter[Slag] = Counter()
    numbers = {}
    for node in nodes:
        counted[node.slag] += 1
        numbers[node.element] = f"{words.STEPS[node.slag]}.{counted[node.slag]}"
    return numbers


def _onwards(
    case: Case, nodes: Sequence[Node], numbers: Mapping[str, str]
) -> Mapping[str, str]:
    """Give for each thing the numbers of those that come after it, as they are shown."""
    found: dict[str, list[str]] = {node.element: [] for node in nodes}
    for edge in edges_between(case.graph, nodes):
        found[edge.source].append(numbers[edge.target])
    return {
        element: case.say(words.ONWARDS, numre=", ".join(sorted(after)))
        if after
        else ""
        for element, after in found.items()
    }


def _indicators(case: Case, elements: Sequence[str]) -> tuple[str, ...]:
    """Give what measures any of some links, each once."""
    found = [
        case.text(gauge.navn)
        for gauge in case.graph.indicators()
        if not {*elements}.isdisjoint(gauge.targets)
    ]
    return tuple(dict.fromkeys(found))
