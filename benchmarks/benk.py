"""Today's speed against the targets: what `make benk` runs.

Prints a table and writes it to the file `--ut`. Figures are read by people and never
asserted: a machine has good days and bad days.
"""

from __future__ import annotations

import os
import platform
import sys
from argparse import ArgumentParser
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, TypeVar

from benchmarks.compared import LARGE, comparisons, of_country, write_files
from benchmarks.landet import LINKS
from benchmarks.timing import compare, floor, once

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from benchmarks.timing import Cost, Pairs

__all__ = ["main", "on_page", "table"]

_T = TypeVar("_T")

_FEW: Final = 8
"""So many municipalities are measured; `--kommuner 357` measures the whole country, alone."""
_HEAD: Final = """\
| Mål | Hva | Forhold | Grense | Vår tid | Den andres | Vårt minne | Den andres |
|---|---|---:|---:|---:|---:|---:|---:|
"""


def main(arguments: Sequence[str]) -> int:
    """Compare everything, show the tables and write them."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--ut", type=Path, required=True)
    parser.add_argument("--kommuner", type=int)
    given = parser.parse_args(arguments)
    name = "benk" if given.kommuner is None else "landet"
    made = _usual() if given.kommuner is None else _country(given.kommuner)
    print(made)
    given.ut.parent.mkdir(parents=True, exist_ok=True)
    page = given.ut.read_text(encoding="utf-8") if given.ut.exists() else ""
    given.ut.write_text(on_page(page, made, name), encoding="utf-8")
    return 0


def _usual() -> str:
    """Measure all that `make benk` measures."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        _apart(write_files, folder, _FEW)
        measured = [compare(one) for one in comparisons(folder, _FEW)]
    told = (
        f"Filen i P1 har {LARGE} ledd. Landet i P2 har {_FEW} kommuner med {LINKS} ledd "
        "hver.\n"
    )
    return f"{_told('make benk')}{told}\n{table(measured)}\n{_apart(_figures)}"


def _country(municipalities: int) -> str:
    """Measure a country in two processes, and nothing else, once: it takes many minutes."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        _apart(write_files, folder, municipalities)
        measured = once(next(of_country(folder, municipalities)))
    each = 1000 * measured.ours.cpu / (municipalities * LINKS)
    command = (
        f"python -m benchmarks.benk --kommuner {municipalities} --ut docs/ytelse.md"
    )
    return (
        f"{_told(command)}Begge sidene én gang, samtidig: {municipalities} kommuner med "
        f"{LINKS} ledd hver.\n\n{table([measured])}\n"
        f"Prosessortid per ledd: {_norsk(each, 2)} ms.\n"
    )


def on_page(page: str, made: str, name: str = "benk") -> str:
    """Put what was measured where its name stands on a page, else last; leave all else."""
    start, end = f"<!-- {name} -->\n", f"<!-- /{name} -->\n"
    before, _, rest = page.partition(start)
    _, _, after = rest.partition(end)
    return f"{before}{start}{made}{end}{after}"


def _apart(work: Callable[..., _T], *given: object) -> _T:
    """Do some work in a process of its own: what it holds would count as memory of all."""
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        return pool.submit(work, *given).result()


def _figures() -> str:
    from benchmarks.figurer import (  # noqa: PLC0415 - it imports all that is measured
        figure_table,
    )
    from benchmarks.rettelser import edit_table  # noqa: PLC0415 - as above

    return figure_table() + edit_table()


def _told(command: str) -> str:
    versions = ", ".join(f"{name} {version(name)}" for name in ("pydantic", "PyYAML"))
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} kjerner"
    return (
        f"Målt med `{command}` på {machine}, Python {platform.python_version()}, "
        f"{versions}.\n"
    )


def table(measured: Sequence[Pairs]) -> str:
    """Write the comparisons as a Markdown page."""
    rows = "".join(f"| {' | '.join(_row(pairs))} |\n" for pairs in measured)
    return f"{_HEAD}{rows}{_per_link(measured)}"


def _per_link(measured: Sequence[Pairs]) -> str:
    """Tell the peak of one municipality over what importing takes, per link."""
    alone = (pairs for pairs in measured if "minne per ledd" in pairs.comparison.name)
    return "".join(
        f"\nMinne per ledd i én kommune utover importene: "
        f"{_norsk((pairs.ours.memory - pairs.theirs.memory) / LINKS / 1000, 1)} kB "
        "(grense 2 kB).\n"
        for pairs in alone
    )


def _row(pairs: Pairs) -> Iterator[str]:
    ratios = pairs.ratios
    yield pairs.comparison.name
    middle = ratios[len(ratios) // 2]
    spread = f"{_norsk(ratios[0], 2)}–{_norsk(ratios[-1], 2)}"
    yield f"{_norsk(middle, 2)} ({spread})"
    target = pairs.comparison.target
    yield "" if target is None else f"≤ {_norsk(target, 1)}"
    yield from (_time(pairs.ours), _time(pairs.theirs))
    yield from (_memory(pairs.ours), _memory(pairs.theirs))


def _time(cost: Cost) -> str:
    return f"{_norsk(cost.cpu, 2)} s"


def _memory(cost: Cost) -> str:
    sign = "" if cost.memory > floor() else "under "
    return f"{sign}{cost.memory / 1_000_000:.0f} MB"


def _norsk(number: float, decimals: int) -> str:
    return f"{number:.{decimals}f}".replace(".", ",")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
