"""What `make benk` holds against what: our commands, those of others, and the targets."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.generator import chain_file
from benchmarks.landet import LINKS, country
from benchmarks.spectral import peer
from benchmarks.timing import Comparison

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["LARGE", "TENTH", "comparisons", "of_country", "write_files"]

LARGE: Final = 5000
"""The links of the large file."""

TENTH: Final = "mindre.yaml"
"""The file with a tenth of them, which the slow ones are given."""

_PROGRAM: Final = str(Path(sys.executable).with_name("endringsteori"))
_FLAGS: Final = ("--dato", "2026-11-21", "--format", "json")
_UNSEEN: Final = os.devnull
_HOME: Final = Path(__file__).resolve().parents[1]
_EXAMPLE: Final = _HOME / "eksempler" / "fjellfjord"
_SCHEMA: Final = _HOME / "skjema"
_FILE: Final = "kjeder.yaml"
_LATER: Final = "senere.yaml"
_COUNTRY: Final = "land"


def write_files(folder: Path, municipalities: int) -> None:
    """Write all that is read: the large file, a later edition, a tenth of it, the country."""
    text = chain_file(LARGE)
    later = text.replace("ansvarlig: tjeneste-3\n", "ansvarlig: tjeneste-4\n")
    tenth = chain_file(LARGE // 10)
    for name, content in ((_FILE, text), (_LATER, later), (TENTH, tenth)):
        (folder / name).write_text(content, encoding="utf-8")
    country(folder / _COUNTRY, municipalities)


def comparisons(
    folder: Path, municipalities: int, *, spectral: bool = False
) -> Iterator[Comparison]:
    """Give what is compared, of a folder with the large file and the country.

    `spectral` tells whether Spectral is installed.
    """
    chains = folder / _FILE
    validate = (_PROGRAM, "valider", *_FLAGS)
    of_large = (*validate, "-o", _UNSEEN, str(chains))
    yield Comparison(
        "P1 | `valider` på 5 000 ledd mot `yaml.load(f, CSafeLoader)`",
        of_large,
        _loading(chains),
        target=0.8,
        pairs=5,
    )
    yield from _peers(validate, folder, spectral=spectral)
    yield from of_country(folder, municipalities)
    yield Comparison(
        "Utgaver | `sammenlign` av 5 000 ledd mot `valider` på dem",
        (_PROGRAM, "sammenlign", str(chains), str(folder / _LATER), "-o", _UNSEEN),
        of_large,
        target=3,
        pairs=3,
    )
    yield Comparison(
        "Puslespill | alle spørsmålene på 5 000 ledd mot `valider` på dem",
        (_PROGRAM, "puslespill", str(chains), "--format", "json", "-o", _UNSEEN),
        of_large,
        target=2,
        pairs=3,
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
        (_PROGRAM, "--help"),
        _python("pass"),
        target=4,
        pairs=21,
    )


def _peers(
    validate: Sequence[str], folder: Path, *, spectral: bool
) -> Iterator[Comparison]:
    """Compare with programs that check less, on a tenth of the large file."""
    small = str(folder / TENTH)
    ours = (*validate, "-o", _UNSEEN, small)
    schema = str(_SCHEMA / "endringsteori.schema.json")
    flags_of = {
        "check-jsonschema": ("--schemafile", schema),
        "yamllint": ("-d", "relaxed"),
    }
    peers: dict[str, tuple[str, ...]] = {
        name: (str(program), *flags)
        for name, flags in flags_of.items()
        if (program := Path(sys.executable).with_name(name)).exists()
    }
    if spectral:
        peers["spectral"] = peer.PROGRAM
    for name, command in peers.items():
        yield Comparison(
            f"P1 | `valider` på 500 ledd mot `{name}`",
            ours,
            (*command, small),
            target=None,
            pairs=3,
        )


def of_country(folder: Path, municipalities: int) -> Iterator[Comparison]:
    """Compare what many projects cost; `share` makes both sides one process or one link.

    The first comparison is that of the target, and the dearest.
    """
    validate = (_PROGRAM, "valider", *_FLAGS)
    homes = [str(folder / _COUNTRY / f"kommune-{n:03}") for n in range(municipalities)]
    files = [Path(home) / "endringsteori.yaml" for home in homes]
    all_of_it = (*validate, "-o", _UNSEEN, *homes)
    yield Comparison(
        f"P2 | `valider` på {municipalities} kommuner i to prosesser, tid per prosess, "
        "mot CSafeLoader i én",
        (*all_of_it, "--prosesser", "2"),
        _loading(*files),
        target=0.5,
        pairs=3,
        share=2,
    )
    yield Comparison(
        f"P2 | tid per ledd i {municipalities} kommuner mot tid per ledd i P1, én prosess",
        (*all_of_it, "--prosesser", "1"),
        (*validate, "-o", _UNSEEN, str(folder / _FILE)),
        target=1.2,
        pairs=3,
        share=municipalities * LINKS / LARGE,
    )
    yield Comparison(
        "P2 | én kommune mot bare å importere (minne per ledd: se under)",
        (*validate, "-o", _UNSEEN, homes[0]),
        _python("import endringsteori.cli.commands.valider"),
        target=None,
        pairs=3,
    )


def _loading(*files: Path) -> tuple[str, ...]:
    return _python(
        "import sys, yaml\n"
        "for name in sys.argv[1:]:\n"
        "    yaml.load(open(name, encoding='utf-8'), yaml.CSafeLoader)",
        *map(str, files),
    )


def _python(code: str, *arguments: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code, *arguments)
