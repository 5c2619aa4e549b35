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

from benchmarks.compared import LARGE, comparisons, write_files
from benchmarks.landet import LINKS
from benchmarks.timing import compare, floor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from benchmarks.timing import Cost, Pairs

__all__ = ["main", "on_page", "table"]

_T = TypeVar("_T")

_FEW: Final = 8
"""So many municipalities are measured; `--kommuner 357` measures the whole country."""
_HEAD: Final = """\
| Mål | Hva | Forhold | Grense | Vår tid | Den andres | Vårt minne | Den andres |
|---|---|---:|---:|---:|---:|---:|---:|
"""
_START: Final = "<!-- benk -->\n"
_END: Final = "<!-- /benk -->\n"
"""What `make benk` writes stands between these two on the page."""


def main(arguments: Sequence[str]) -> int:
    """Compare everything, show the tables and write them."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--ut", type=Path, required=True)
    parser.add_argument("--kommuner", type=int, default=_FEW)
    given = parser.parse_args(arguments)
    with TemporaryDirectory() as name:
        folder = Path(name)
        _apart(write_files, folder, given.kommuner)
        measured = [compare(one) for one in comparisons(folder, given.kommuner)]
    figures = _apart(_figures)
    made = f"{_told(given.kommuner)}\n{table(measured)}\n{figures}"
    print(made)
    given.ut.parent.mkdir(parents=True, exist_ok=True)
    page = given.ut.read_text(encoding="utf-8") if given.ut.exists() else _START + _END
    given.ut.write_text(on_page(page, made), encoding="utf-8")
    return 0


def on_page(page: str, made: str) -> str:
    """Put what was measured where it stands on a page, and leave all else."""
    before, start, rest = page.partition(_START)
    _, end, after = rest.partition(_END)
    return f"{before}{start}{made}{end}{after}"


def _apart(work: Callable[..., _T], *given: object) -> _T:
    """Do some work in a process of its own: what it holds would count as memory of all."""
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        return pool.submit(work, *given).result()


def _figures() -> str:
    from benchmarks.figurer import (  # noqa: PLC0415 - it imports all that is measured
        figure_table,
    )

    return figure_table()


def _told(municipalities: int) -> str:
    versions = ", ".join(f"{name} {version(name)}" for name in ("pydantic", "PyYAML"))
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} kjerner"
    return (
        f"Målt med `make benk` på {machine}, Python {platform.python_version()}, "
        f"{versions}.\nFilen i P1 har {LARGE} ledd. Landet "
        f"i P2 har {municipalities} kommuner med {LINKS} ledd hver.\n"
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
