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
from time import monotonic
from typing import TYPE_CHECKING, Final, TypeVar

from benchmarks.compared import (
    LARGE,
    TENTH,
    comparisons,
    of_country,
    write_files,
)
from benchmarks.landet import LINKS, MUNICIPALITIES
from benchmarks.spectral import peer
from benchmarks.timing import compare, floor, once

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from benchmarks.timing import Cost, Pairs

__all__ = ["main", "on_page", "table"]

_T = TypeVar("_T")

_FEW: Final = 8
"""So many municipalities are measured in pairs; the country is measured once."""
_HEAD: Final = """\
| Mål | Hva | Forhold | Grense | Vår tid | Den andres | Vårt minne | Den andres |
|---|---|---:|---:|---:|---:|---:|---:|
"""


def main(arguments: Sequence[str]) -> int:
    """Compare everything, show the tables and write them."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--ut", type=Path, required=True)
    parser.add_argument("--kommuner", type=int, default=MUNICIPALITIES)
    given = parser.parse_args(arguments)
    if given.kommuner < 1:
        parser.error("--kommuner må være 1 eller flere")
    made = _measured(given.kommuner)
    print(made)
    given.ut.parent.mkdir(parents=True, exist_ok=True)
    page = given.ut.read_text(encoding="utf-8") if given.ut.exists() else ""
    given.ut.write_text(on_page(page, made), encoding="utf-8")
    return 0


def _measured(municipalities: int) -> str:
    """Measure it all, and write of it what stands between the marks of the page."""
    started = monotonic()
    why_not = peer.install()
    with TemporaryDirectory() as name:
        folder = Path(name)
        _apart(write_files, folder, max(_FEW, municipalities))
        if not why_not:
            peer.prove(peer.PROGRAM, folder / TENTH, folder)
        compared = comparisons(folder, _FEW, spectral=not why_not)
        measured = [compare(one) for one in compared]
        country = once(next(of_country(folder, municipalities)))
    figures = _apart(_figures)
    return (
        f"{_told(municipalities, spectral=not why_not)}"
        f"Alt i alt tok det {_norsk((monotonic() - started) / 60, 0)} minutter.\n"
        f"Filen i P1 har {LARGE} ledd. Landet i P2 har {_FEW} kommuner med {LINKS} ledd "
        f"hver.\n\n{table(measured)}{_not_measured(why_not)}"
        f"{_of_country(country, municipalities)}{figures}"
    )


def _not_measured(why_not: str) -> str:
    return f"\nSpectral er ikke målt: {why_not}\n" if why_not else ""


def _of_country(measured: Pairs, municipalities: int) -> str:
    each = 1000 * measured.ours.cpu / (municipalities * LINKS)
    return (
        f"\n## P2: {municipalities} kommuner\n\n"
        f"Begge sidene én gang, samtidig, med {LINKS} ledd i hver kommune.\n\n"
        f"{table([measured])}\nProsessortid per ledd: {_norsk(each, 2)} ms.\n"
    )


def on_page(page: str, made: str) -> str:
    """Put what was measured between its marks on a page, else last; leave all else."""
    start, end = "<!-- benk -->\n", "<!-- /benk -->\n"
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


def _told(municipalities: int, *, spectral: bool) -> str:
    """Tell the command, the machine and the versions."""
    named = [f"{name} {version(name)}" for name in ("pydantic", "PyYAML")]
    if spectral:
        named.append(peer.versions())
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} kjerner"
    whole = municipalities == MUNICIPALITIES
    command = "make benk" if whole else f"make benk KOMMUNER={municipalities}"
    return (
        f"Målt med `{command}` på {machine}, Python {platform.python_version()}, "
        f"{', '.join(named)}.\n"
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
