"""Make a page for each command of the program: its help, and an example run.

The site has them; they are not checked in, for the program says it all with `--help`.
"""

from __future__ import annotations

import os
import shlex
import shutil
from contextlib import chdir, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from endringsteori.cli import main as endringsteori
from endringsteori.cli.words import COMMANDS

__all__ = ["EXAMPLES", "pages"]

_ROOT: Final = Path(__file__).resolve().parents[1]
_FOLDER: Final = "docs/kommandoer"
_MOST_LINES: Final = 30
_WIDTH: Final = "80"

EXAMPLES: Final = {
    "ny": 'lunsj --uten-sporsmal --tiltak "Åpen lunsj" --ansvarlig Ungdomsskolen',
    "valider": "eksempler/feil/et104-aktivitet-uten-resultat.yaml --profil utkast --dato 2026-11-21",
    "rett": "eksempler/feil/et005-skrivefeil-i-nokkel.yaml",
    "forklar": "ET301",
    "regler": "",
    "tegn": "eksempler/fjellfjord --tiltak losen --format txt",
    "vurder": "eksempler/fjellfjord --tiltak losen --dato 2026-11-21",
    "sammenlign": "eksempler/kommuner/nordvag eksempler/kommuner/sundset",
    "puslespill": "eksempler/kommuner/nordvag --dato 2026-11-21",
    "tjenester": "eksempler/fjellfjord --tjeneste ungdomsteamet --dato 2026-11-21",
    "plan": "eksempler/fjellfjord --plan økonomiplanen --dato 2026-11-21",
    "hva-om": "eksempler/fjellfjord --uten ppt --dato 2026-11-21",
    "individ": "eksempler/familie --dato 2026-11-21",
    "rapport": "eksempler/fjellfjord --type måleplan --dato 2026-11-21 -o maleplan.md",
    "tabeller": "eksempler/fjellfjord --tabell mål --format csv --dato 2026-11-21",
    "eksporter": "eksempler/fjellfjord -o kjede.xlsx",
    "importer": "kjede.xlsx ny-mappe",
    "skjema": "",
}
"""What follows the name of each command in the example; they are run in this order."""


def pages() -> dict[str, str]:
    """Give the pages by their paths: one for each command, and the list of them."""
    width = os.environ.get("COLUMNS")
    os.environ["COLUMNS"] = _WIDTH
    try:
        with TemporaryDirectory() as home:
            shutil.copytree(_ROOT / "eksempler", Path(home) / "eksempler")
            with chdir(home):
                made = {name: _page(name) for name in EXAMPLES}
    finally:
        if width is None:
            del os.environ["COLUMNS"]
        else:
            os.environ["COLUMNS"] = width
    named = {f"{_FOLDER}/{name}.md": page for name, page in made.items()}
    return {f"{_FOLDER}/README.md": _index(), **named}


def _index() -> str:
    rows = (
        f"| [`{name}`]({name}.md) | {about.nb} |" for name, about in COMMANDS.items()
    )
    table = "\n".join(("| Kommando | Hva den gjør |", "|---|---|", *rows))
    return f"""\
# Kommandoene

`endringsteori KOMMANDO --help` sier det samme som sidene her.
`--sprak nn` og `--sprak en` gir nynorsk og engelsk, og svarkodene står i [utdata](../utdata.md#svarkoder).

{table}
"""


def _page(name: str) -> str:
    _, told = _run((name, "--help"))
    return f"""\
# {name}

{COMMANDS[name].nb}

```text
{told.rstrip()}
```
{_example(name)}"""


def _example(name: str) -> str:
    words = shlex.split(EXAMPLES[name])
    code, told = _run((name, *words))
    lines = told.rstrip().splitlines()
    shown = "\n".join(lines[:_MOST_LINES])
    if len(lines) > _MOST_LINES:
        shown += f"\n… og {len(lines) - _MOST_LINES} linjer til"
    said = f"\nDen skriver:\n\n```text\n{shown}\n```\n" if shown else ""
    return f"""
## Eksempel

```bash
{f"endringsteori {name} {EXAMPLES[name]}".rstrip()}
```
{said}
Svarkoden er {code}.
"""


def _run(words: tuple[str, ...]) -> tuple[int, str]:
    """Run a command; give its exit code, and what it says on the screen."""
    said = StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        try:
            code = endringsteori(words)
        except SystemExit as ended:  # argparse ends it after --help
            code = int(ended.code or 0)
    return code, said.getvalue()
