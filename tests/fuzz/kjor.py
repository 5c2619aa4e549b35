"""Give the readers files that chance has changed: `python -m fuzz.kjor --runder 1000 --ut X`.

Atheris steers by what code was reached; where it is not installed, chance alone does.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from random import Random
from time import perf_counter
from typing import TYPE_CHECKING, Final

from fuzz.readers import READERS
from fuzz.watch import SLOW, Watch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fuzz.readers import Reader

__all__ = ["main"]

_LONGEST: Final = 16_384
_TRIED: Final = re.compile("number_of_executed_units: ([0-9]+)")
_FAR: Final = 8
"""How many times a file is changed on before chance begins with a new one."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Try every reader that is named, or all; tell how many files, and what broke."""
    asked = _parser().parse_args(arguments)
    steered = importlib.util.find_spec("atheris") is not None and not asked.tilfeldig
    faults = 0
    for name in asked.lesere or READERS:
        begun = perf_counter()
        folder = asked.ut / name
        run = _steered if steered else by_chance
        tried, found = run(READERS[name], folder, asked.runder, asked.frø)
        seconds = perf_counter() - begun
        print(
            f"{name}: {tried} filer på {seconds:.0f} s, {len(found)} feil", flush=True
        )
        for path in found:
            print(f"  {path}")
        faults += len(found)
    return min(faults, 1)


def by_chance(
    reader: Reader, folder: Path, rounds: int, seed: int
) -> tuple[int, list[Path]]:
    """Give a reader files that were changed at random: the same files for the same seed."""
    chance = Random(seed)  # noqa: S311 - the same files every time is the point
    watch = Watch(reader, folder)
    seeds = reader.seeds()
    data = b""
    for number in range(rounds):
        if number % _FAR == 0 or len(data) > _LONGEST:
            data = chance.choice(seeds)
        data = reader.change(data, chance)
        watch(data)
    return watch.tried, list(watch.faults.values())


def _steered(
    reader: Reader, folder: Path, rounds: int, seed: int
) -> tuple[int, list[Path]]:
    """Let atheris try a reader in a process of its own: it ends the one it runs in."""
    begun = folder / "begynnelse"
    begun.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(reader.seeds()):
        (begun / f"{number}").write_bytes(data)
    before = _kept(folder)
    told = subprocess.run(  # noqa: S603 - ourselves
        [
            *(sys.executable, "-m", "fuzz.styrt", reader.name, str(folder)),
            *(f"-runs={rounds}", f"-seed={seed}", f"-max_len={_LONGEST}"),
            *(f"-timeout={2 * SLOW:.0f}", f"-artifact_prefix={folder}/stanset-"),
            *("-print_final_stats=1", str(begun)),
        ],
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        check=False,
    )
    counted = _TRIED.search(told.stderr)
    if counted is None:
        sys.exit(told.stderr)
    return int(counted[1]), sorted(_kept(folder) - before)


def _kept(folder: Path) -> set[Path]:
    """Give what broke a reader: what we kept, and what atheris had to stop."""
    return {path for path in folder.glob("*-*") if path.suffix != ".txt"}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="fuzz.kjor", description=__doc__)
    parser.add_argument("lesere", nargs="*", metavar="LESER", help=", ".join(READERS))
    parser.add_argument("--runder", type=int, default=1000, help="filer til hver leser")
    parser.add_argument("--frø", type=int, default=1, help="styrer tilfeldighetene")
    parser.add_argument("--ut", type=Path, required=True, help="hit går det som feilet")
    parser.add_argument("--tilfeldig", action="store_true", help="uten atheris")
    return parser


if __name__ == "__main__":
    sys.exit(main())
