"""How long it takes from one changed file to the findings of the whole project.

In one process that has checked the project before, as an editor has, and in processor
time. The best of some runs counts: what others do on the machine only makes a run slower.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import cycle, islice
from time import process_time
from typing import TYPE_CHECKING, Final, TypeAlias

from benchmarks.generator import KINDS, LINKS_PER_MEASURE, Thing, as_yaml, chains
from endringsteori.checking import Ask, Session, check
from endringsteori.checking.projects import in_memory
from endringsteori.loading import Memory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from endringsteori.checking import Checked

__all__ = ["EDITS", "Edited", "edit_table", "project", "times"]

_FILES: Final = 50
_MEASURES: Final = 5
"""How many measures a file has: about a hundred links."""
_RUNS: Final = 7
_TARGET: Final = 150
_ASK: Final = Ask(date(2026, 11, 21))
_ROOT: Final = "endringsteori.yaml"
_HEAD: Final = """
## P5: en endret fil

{links} ledd i {files} filer, og én av dem endres. Prosessortid fra endringen til alle funnene foreligger, og det beste av {runs} forsøk.
En hel kjøring i samme prosess, på de samme filene, tar {whole}.

| Endringen | Tid | Grense | Av en hel kjøring |
|---|---:|---:|---:|
"""

_Edit: TypeAlias = "Callable[[str], str]"


def _with_other_reasons(text: str) -> str:
    return text.replace("fordi: ", "fordi: trolig ")


def _with_other_numbers(text: str) -> str:
    return text.replace("teller: 1", "teller: 2")


def _moved_down(text: str) -> str:
    return f"# ferdig snart\n{text}"


def _with_other_names(text: str) -> str:
    return text.replace("navn: ", "navn: Nytt ")


def _without_a_link(text: str) -> str:
    return re.sub(r"\n {10}virkninger-\d: \w.*", "", text, count=1)


def _with_one_more(text: str) -> str:
    return text.replace("    innsats:\n", "    innsats:\n      nytt: Noe nytt\n", 1)


EDITS: Final[Mapping[str, _Edit]] = {
    "begrunnelser": _with_other_reasons,
    "målte tall": _with_other_numbers,
    "en linje med kommentar øverst": _moved_down,
    "alle navn": _with_other_names,
    "én kobling borte": _without_a_link,
    "ett ledd til": _with_one_more,
}
"""What is done to the file, in words, and how."""


@dataclass(frozen=True, slots=True)
class Edited:
    """What one kind of edit took at best, in milliseconds of processor time."""

    words: str
    time: float


def edit_table() -> str:
    """Edit a project in all the ways, and write what it took as a part of a page."""
    files = project(_FILES)
    whole = min(islice(_whole(files), 3))
    rows = (f"| {' | '.join(_row(one, whole))} |\n" for one in times(files))
    head = _HEAD.format(
        links=_FILES * _MEASURES * LINKS_PER_MEASURE,
        files=_FILES,
        runs=_RUNS,
        whole=f"{whole:.0f} ms",
    )
    return head + "".join(rows)


def project(files: int) -> dict[str, bytes]:
    """Give a project of so many files of measures, and one with all that they share."""
    whole = chains(files * _MEASURES, KINDS)
    tiltak = whole.pop("tiltak")
    assert isinstance(tiltak, dict)  # noqa: S101 - as `chains` makes it
    measures = iter(tiltak.items())
    parts: list[Thing] = [
        {"tiltak": dict(islice(measures, _MEASURES))} for _ in range(files)
    ]
    named = {
        f"tiltak/fil-{n:02}.yaml": as_yaml(one).encode() for n, one in enumerate(parts)
    }
    return {_ROOT: as_yaml(whole).encode(), **named}


def times(files: Mapping[str, bytes], runs: int = _RUNS) -> Iterator[Edited]:
    """Make each edit so many times, of one file after the other, and put it back."""
    session = Session(in_memory(Memory(files)), _ASK)
    session.check()
    own = [path for path in files if path != _ROOT]
    for words, edit in EDITS.items():
        best = min(
            _time(session, path, edit(files[path].decode()).encode())
            for path in islice(cycle(own), runs)
        )
        yield Edited(words, best)


def _time(session: Session, path: str, data: bytes) -> float:
    started = process_time()
    session.update(path, data)
    taken = process_time() - started
    session.release(path)
    return 1000 * taken


def _whole(files: Mapping[str, bytes]) -> Iterator[float]:
    """Time whole runs, one after the other."""
    while True:
        started = process_time()
        found: Sequence[Checked] = tuple(check((in_memory(Memory(files)),), _ASK))
        yield 1000 * (process_time() - started)
        del found


def _row(edited: Edited, whole: float) -> Iterator[str]:
    yield from (edited.words, f"{edited.time:.0f} ms", f"≤ {_TARGET} ms")
    yield f"{100 * edited.time / whole:.0f} %"
