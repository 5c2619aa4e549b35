"""Check and draw the examples Fjellfjord and familie: what `make eksempel` runs.

Of Fjellfjord it writes the findings and the assessment as text and JSON, the assessment
also as a report with figures, the chain of every measure as SVG, and a report of every
type in three languages; of the family the plan, and its figure. It shows the findings, and
says what was made. The exit code is that of `endringsteori valider` on Fjellfjord.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori import graf, les, rapport, tegn
from endringsteori.cli import main as endringsteori
from endringsteori.report import TYPES
from endringsteori.texts import SPRÅK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["main"]

_EXAMPLE: Final = Path(__file__).resolve().parent / "fjellfjord"
_OF_ONE_MEASURE: Final = frozenset({"kjede", "saksframlegg", "arbeidsark"})
"""The types of report that people ask for about one measure; the others are of it all."""
_MEASURE: Final = "tettere-på"
_ASCII: Final = str.maketrans({"æ": "ae", "ø": "o", "å": "a"})
_FAMILY: Final = _EXAMPLE.with_name("familie")


def main(arguments: Sequence[str]) -> int:
    """Make everything in the folder `--ut`, as on the day `--dato`."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--dato", required=True)
    parser.add_argument("--ut", type=Path, required=True)
    given = parser.parse_args(arguments)
    folder = given.ut / "fjellfjord"
    chains = folder / "kjeder"
    chains.mkdir(parents=True, exist_ok=True)
    text = folder / "funn.txt"
    code = _check(given.dato, "tekst", text)
    print(text.read_text(encoding="utf-8"))
    _check(given.dato, "json", text.with_suffix(".json"))
    drawn = tuple(_draw(chains))
    report = _assess(given.dato, folder)
    print(f"Laget {text} og {text.with_suffix('.json').name} med funnene, og")
    print(
        f"vurderingen mot målingene som rapport i {report}, også som .txt og .json, og"
    )
    print(f"{len(drawn)} kjeder i {chains}: {', '.join(path.name for path in drawn)}")
    written = tuple(_report(folder / "rapporter", date.fromisoformat(given.dato)))
    print(f"{len(written)} rapporter på tre språk ligger i {folder / 'rapporter'}.")
    plan = _plan_of_family(given.dato, given.ut / "familie")
    print(
        f"Planen til den oppdiktede familien ligger i {plan}, med figuren ved siden av."
    )
    return code


def _check(dato: str, style: str, out: Path) -> int:
    options = ("--dato", dato, "--format", style, "-o", str(out))
    return endringsteori(("valider", os.path.relpath(_EXAMPLE), *options))


def _assess(dato: str, folder: Path) -> Path:
    """Read the chains against their measurements: as a report, as text and as JSON."""
    report = folder / "vurdering.md"
    command = ("vurder", os.path.relpath(_EXAMPLE), "--dato", dato)
    figures = ("--figurer", str(folder / "utvikling"))
    endringsteori((*command, "--format", "markdown", *figures, "-o", str(report)))
    for style, ending in (("tekst", ".txt"), ("json", ".json")):
        out = str(report.with_suffix(ending))
        endringsteori((*command, "--format", style, "-o", out))
    return report


def _plan_of_family(dato: str, folder: Path) -> Path:
    """Write the nine parts of the plan, and draw it from the family's side."""
    folder.mkdir(parents=True, exist_ok=True)
    plan = folder / "plan.md"
    options = ("--dato", dato, "--format", "markdown", "-o", str(plan))
    endringsteori(("individ", os.path.relpath(_FAMILY), *options))
    figur = tegn(les(_FAMILY).teori, "familie", dato=date.fromisoformat(dato))
    (folder / "familie.svg").write_text(figur.svg(), encoding="utf-8")
    return plan


def _draw(folder: Path) -> Iterator[Path]:
    lest = les(_EXAMPLE)
    graph = graf(lest.teori)
    for tiltak in lest.teori.tiltak:
        path = folder / f"{tiltak.id}.svg"
        path.write_text(tegn(graph, tiltak=tiltak.id).svg(), encoding="utf-8")
        yield path


def _report(folder: Path, dato: date) -> Iterator[Path]:
    """Write a report of every type in every language, as web pages: they need nothing more."""
    folder.mkdir(parents=True, exist_ok=True)
    lest = les(_EXAMPLE)
    for name in TYPES:
        chosen = (_MEASURE,) if name in _OF_ONE_MEASURE else ()
        for språk in SPRÅK:
            path = folder / f"{name.translate(_ASCII)}.{språk}.html"
            made = rapport(lest, name, dato=dato, språk=språk, tiltak=chosen)
            path.write_bytes(made)
            yield path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
