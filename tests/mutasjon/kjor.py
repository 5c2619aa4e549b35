"""Plant small faults in a room and see whether its tests notice: `python -m mutasjon.kjor graph`.

Only the tests of the room itself are tried. What no test noticed is written to a file for
each room, with what stood there and what was put there.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from random import Random
from time import perf_counter
from typing import TYPE_CHECKING, Final

import pytest

import endringsteori
from mutasjon.mutants import mutants
from mutasjon.trial import Trial

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mutasjon.mutants import Mutant
    from mutasjon.trial import Fate, Outcome

__all__ = ["main"]

_SOURCE: Final = Path(endringsteori.__file__).parent
_TESTS: Final = Path(__file__).parent.parent
_ROOMS: Final = ("graph", "assessment", "editing")
_NOTICED: Final[tuple[Fate, ...]] = ("felt", "stanset")


def main(arguments: Sequence[str] | None = None) -> int:
    """Try one room or more, and tell how many faults of each were noticed."""
    asked = _parser().parse_args(arguments)
    asked.ut.mkdir(parents=True, exist_ok=True)
    for room in asked.rom or _ROOMS:
        every = [
            mutant
            for path in sorted((_SOURCE / room).glob(f"{asked.modul}.py"))
            for mutant in mutants(path, path.read_text(encoding="utf-8"))
        ]
        begun = perf_counter()
        fates = _try(room, _sample(every, asked.høyst), asked)
        print(_sum(room, fates, len(every), perf_counter() - begun), flush=True)
    return 0


def _sample(all_of_them: Sequence[Mutant], most: int | None) -> Sequence[Mutant]:
    """Give as many as are asked for, drawn at random: the same ones every time."""
    if most is None or most >= len(all_of_them):
        return all_of_them
    chance = Random(len(all_of_them))  # noqa: S311 - the same sample every time is the point
    return [
        all_of_them[n] for n in sorted(chance.sample(range(len(all_of_them)), most))
    ]


def _try(
    room: str, chosen: Sequence[Mutant], asked: argparse.Namespace
) -> Counter[Fate]:
    """Try the mutants, count how it went, and write down each that no test noticed."""
    fates: Counter[Fate] = Counter()
    with (asked.ut / f"{room}.txt").open("w", encoding="utf-8") as left:

        def tell(outcome: Outcome) -> None:
            fates[outcome.fate] += 1
            if outcome.fate not in _NOTICED:
                print(f"{outcome.fate}: {outcome.mutant}", file=left, flush=True)

        code = pytest.main(
            [
                *map(str, sorted((_TESTS / room).glob(f"test_{asked.modul}.py"))),
                *("--rootdir", str(_TESTS.parent)),
                *("--override-ini", "addopts=--import-mode=importlib"),
                *("-p", "no:cacheprovider", "-p", "no:terminal", "--capture=no"),
            ],
            plugins=[Trial(chosen, asked.sekunder, asked.eksempler, tell)],
        )
    if code is not pytest.ExitCode.OK:
        sys.exit(f"{room}: testene lot seg ikke samle")
    return fates


def _sum(room: str, fates: Counter[Fate], every: int, seconds: float) -> str:
    tried = fates.total() - fates["umulig"]
    noticed = sum(fates[fate] for fate in _NOTICED)
    return (
        f"{room}: {noticed} av {tried} feil merket, {100 * noticed / max(tried, 1):.1f} "
        f"prosent ({fates['stanset']} stanset, {fates['ikke nådd']} ikke nådd); "
        f"trukket av {every}; {seconds:.0f} s"
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="mutasjon.kjor", description=__doc__)
    parser.add_argument("rom", nargs="*", metavar="ROM", help=", ".join(_ROOMS))
    parser.add_argument("--modul", default="*", help="bare denne, med sine egne tester")
    parser.add_argument("--høyst", type=int, help="så mange feil i hvert rom")
    parser.add_argument("--eksempler", type=int, default=10, help="i hver egenskap")
    parser.add_argument(
        "--sekunder", type=float, default=10.0, help="prøvetid for hver feil"
    )
    parser.add_argument("--ut", type=Path, required=True, help="hit går det som levde")
    return parser


if __name__ == "__main__":
    sys.exit(main())
