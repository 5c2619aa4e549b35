"""Today's speed against the targets: what `make benk` runs.

Prints a table and writes it to the file `--ut`. Figures are read by people and never
asserted: a machine has good days and bad days.
"""

from __future__ import annotations

import os
import platform
import sys
from argparse import ArgumentParser
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from benchmarks.figurer import figure_table
from benchmarks.generator import chain_file
from benchmarks.timing import Comparison, compare, floor

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.timing import Cost, Pairs

__all__ = ["comparisons", "main", "table"]

_LINKS: Final = 5000
_DATE: Final = "2026-11-21"
_UNSEEN: Final = os.devnull
_EXAMPLE: Final = Path(__file__).resolve().parents[1] / "eksempler" / "fjellfjord"
_HEAD: Final = """\
# Farten i dag

Hele prosesser mot hverandre, parvis og vekselvis. Forholdet er prosessortid mot \
prosessortid: medianen av parene, med laveste og høyeste i parentes. Minne er det \
meste prosessen brukte.

| Mål | Hva | Forhold | Grense | Vår tid | Den andres | Vårt minne | Den andres |
|---|---|---:|---:|---:|---:|---:|---:|
"""


def main(arguments: Sequence[str]) -> int:
    """Compare everything, show the table and write it."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--ut", type=Path, required=True)
    given = parser.parse_args(arguments)
    with TemporaryDirectory() as folder:
        chains = Path(folder) / "kjeder.yaml"
        text = chain_file(_LINKS)
        chains.write_text(text, encoding="utf-8")
        made = table([compare(one) for one in comparisons(chains)])
    size = len(text.encode()) / 1_000_000
    where = f"Python {platform.python_version()} på {platform.system()}"
    made += f"\nFilen i P1 har {_LINKS} ledd og er {_norsk(size, 1)} MB. {where}.\n"
    made += figure_table()
    print(made)
    given.ut.parent.mkdir(parents=True, exist_ok=True)
    given.ut.write_text(made, encoding="utf-8")
    return 0


def comparisons(chains: Path) -> Iterator[Comparison]:
    """Give what is compared; `chains` is the large file."""
    program = str(Path(sys.executable).with_name("endringsteori"))
    validate = (program, "valider", "--dato", _DATE, "--format", "json")
    yield Comparison(
        "P1 | `valider` på 5 000 ledd mot `yaml.load(f, CSafeLoader)`",
        (*validate, "-o", str(chains.with_suffix(".json")), str(chains)),
        _python(
            "import sys, yaml; "
            "yaml.load(open(sys.argv[1], encoding='utf-8'), yaml.CSafeLoader)",
            str(chains),
        ),
        target=0.8,
        pairs=5,
    )
    yield Comparison(
        "Utgaver | `sammenlign` av 5 000 ledd mot `valider` på dem",
        (program, "sammenlign", str(chains), str(_later(chains)), "-o", _UNSEEN),
        (*validate, "-o", _UNSEEN, str(chains)),
        target=3,
        pairs=5,
    )
    yield Comparison(
        "Puslespill | alle spørsmålene på 5 000 ledd mot `valider` på dem",
        (program, "puslespill", str(chains), "--format", "json", "-o", _UNSEEN),
        (*validate, "-o", _UNSEEN, str(chains)),
        target=2,
        pairs=5,
    )
    yield Comparison(
        "P3 | `valider` på Fjellfjord mot `import yaml, endringsteori.model`",
        (*validate, str(_EXAMPLE)),
        _python("import yaml, endringsteori.model"),
        target=1.5,
        pairs=11,
    )
    yield Comparison(
        "P3 | `import endringsteori.model` mot `import pydantic, yaml`",
        _python("import endringsteori.model"),
        _python("import pydantic, yaml"),
        target=4,
        pairs=11,
    )
    yield Comparison(
        "P3 | `endringsteori --help` mot `python -c pass`",
        (program, "--help"),
        _python("pass"),
        target=4,
        pairs=21,
    )


def _later(chains: Path) -> Path:
    """Write a later edition of the large file, in which a service hands over its work."""
    later = chains.with_name("senere.yaml")
    text = chains.read_text(encoding="utf-8") if chains.exists() else ""
    handed_over = text.replace("ansvarlig: tjeneste-3\n", "ansvarlig: tjeneste-4\n")
    later.write_text(handed_over, encoding="utf-8")
    return later


def table(measured: Sequence[Pairs]) -> str:
    """Write the comparisons as a Markdown page."""
    return _HEAD + "".join(f"| {' | '.join(_row(pairs))} |\n" for pairs in measured)


def _row(pairs: Pairs) -> Iterator[str]:
    ratios = pairs.ratios
    yield pairs.comparison.name
    middle = ratios[len(ratios) // 2]
    spread = f"{_norsk(ratios[0], 2)}–{_norsk(ratios[-1], 2)}"
    yield f"{_norsk(middle, 2)} ({spread})"
    yield f"≤ {_norsk(pairs.comparison.target, 1)}"
    yield from (_time(pairs.ours), _time(pairs.theirs))
    yield from (_memory(pairs.ours), _memory(pairs.theirs))


def _python(code: str, *arguments: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code, *arguments)


def _time(cost: Cost) -> str:
    return f"{_norsk(cost.cpu, 2)} s"


def _memory(cost: Cost) -> str:
    sign = "" if cost.memory > floor() else "under "
    return f"{sign}{cost.memory / 1_000_000:.0f} MB"


def _norsk(number: float, decimals: int) -> str:
    return f"{number:.{decimals}f}".replace(".", ",")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
