"""Make a page for each type of report: what it tells, how it is asked for, and a page of it.

The site has them. What each type tells is said once, in the table of `docs/rapporter.md`.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import typst

from docs.ajour import ROOT
from endringsteori import graf, les
from endringsteori.cli.arguments.rapport import TYPES as SHOWS
from endringsteori.document import Heading
from endringsteori.report import TYPES, Case, Choice, document_of, write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.document import Document

__all__ = ["TELLS", "pages", "pictures"]

_FOLDER: Final = "docs/rapporter"
_MEASURE: Final = "losen"
_DAY: Final = date(2026, 11, 21)
_ROW: Final = re.compile(r"^\| `(\w+)` \| (.+) \|$", re.MULTILINE)
_ASCII: Final = str.maketrans({"æ": "ae", "ø": "o", "å": "a"})
_TELLING: Final = {"kjede": 2, "arbeidsark": 2}
"""The page of a report that shows most of it, where that is not the first."""
_SHARP: Final = 150.0
"""Dots per inch: with fewer, letters of the small print fall together."""
_PICTURE: Final = """\
#set page(width: auto, height: auto, margin: 0pt)
#image("side.pdf", page: {page}, width: 595pt)
"""

TELLS: Final = dict(
    _ROW.findall((ROOT / "docs" / "rapporter.md").read_text(encoding="utf-8"))
)
"""What each type tells, as the page of them all has it."""


def pages() -> dict[str, str]:
    """Give the page of each type by its path."""
    return {f"{_FOLDER}/{_plain(name)}.md": "\n".join(_page(name)) for name in TYPES}


def pictures() -> dict[str, bytes]:
    """Give the pictures of the pages as PNG, by their paths."""
    return {f"{_FOLDER}/{_plain(name)}.png": _picture(name) for name in TYPES}


def _page(name: str) -> Iterator[str]:
    plain, report = _plain(name), TYPES[name]
    document = _document(name)
    yield f"""\
# {name.capitalize()}

**Kort sagt:** {SHOWS[name].nb}.

**Innhold:** {TELLS[name]}.

```bash
endringsteori rapport eksempler/fjellfjord --type {plain} --tiltak {_MEASURE} -o {plain}.pdf
```

![En side av rapporten «{document.title}» i PDF. Under bildet står hvordan den er bygd opp.]({plain}.png){{ .ark }}

[Åpne bildet i full størrelse]({plain}.png)

## Slik er den bygd opp

«{document.title}» har disse delene:
"""
    for block in document.blocks:
        if isinstance(block, Heading):
            yield f"{'    ' * (block.level - 2)}- {block.text}"
    endings = ", ".join(f"`.{ending}`" for ending in report.formats)
    yield f"""
## Formater og valg

Den kan skrives som {endings}.
Formatene, hva de trenger, og valgene som gjelder alle rapporter, står i [rapporter](../rapporter.md#formatene).
"""


def _picture(name: str) -> bytes:
    """Draw a page of the report as PDF: what the reader gets, and no likeness of it."""
    with TemporaryDirectory() as home:
        folder = Path(home)
        (folder / "side.pdf").write_bytes(write(_document(name), name, "pdf"))
        source = folder / "side.typ"
        source.write_text(_PICTURE.format(page=_TELLING.get(name, 1)), encoding="utf-8")
        return typst.compile(source, root=folder, format="png", ppi=_SHARP)


@cache
def _document(name: str) -> Document:
    return document_of(_case(), name)


@cache
def _case() -> Case:
    lest = les(ROOT / "eksempler" / "fjellfjord")
    return Case(graf(lest.teori), _DAY, "nb", lest, Choice(tiltak=(_MEASURE,)))


def _plain(name: str) -> str:
    return name.translate(_ASCII)
