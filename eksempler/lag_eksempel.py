"""Check and draw the example Fjellfjord: what `make eksempel` runs.

Writes the findings and the assessment as text and JSON, the assessment also as a report
with figures, and the chain of every measure as SVG; shows the findings, and says what was
made. The exit code is that of `endringsteori valider`.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori import graf, les, tegn
from endringsteori.cli import main as endringsteori

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["main"]

_EXAMPLE: Final = Path(__file__).resolve().parent / "fjellfjord"


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


def _draw(folder: Path) -> Iterator[Path]:
    lest = les(_EXAMPLE)
    graph = graf(lest.teori)
    for tiltak in lest.teori.tiltak:
        path = folder / f"{tiltak.id}.svg"
        path.write_text(tegn(graph, tiltak=tiltak.id).svg(), encoding="utf-8")
        yield path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
