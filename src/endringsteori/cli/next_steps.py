"""What is said of a new chain: what was made, what is left, and what to run next."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.lean import dataclass
from endringsteori.privacy import CONFIDENTIAL, CONFIDENTIAL_NOTE, Mask
from endringsteori.texts import Tekst
from endringsteori.texts.utfylling import FYLL_UT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.model.teori import Nivå
    from endringsteori.texts import Språk

__all__ = ["Made", "told"]

_WROTE: Final = Tekst(nb="Skrev {sti}.", nn="Skreiv {sti}.", en="Wrote {sti}.")
_ASSUMED: Final = Tekst(
    nb="Nivået er ikke oppgitt, så det er satt til tiltak. Velg et annet med --niva.",
    nn="Nivået er ikkje oppgitt, så det er sett til tiltak. Vel eit anna med --niva.",
    en="No level was given, so it is set to tiltak (one measure). Choose another with --niva.",
)
_LEFT: Final = Tekst(
    nb="{n} {n:sted venter|steder venter} på dere. Søk etter «{ord}».",
    nn="{n} {n:stad ventar|stader ventar} på dykk. Søk etter «{ord}».",
    en="{n} {n:place waits|places wait} for you. Search for “{ord}”.",
)
_OWNER: Final = Tekst(
    nb="Bytt ut EIER i {sti} med eieren av git-arkivet endringsteori før sjekken tas i bruk.",
    nn="Byt ut EIER i {sti} med eigaren av git-arkivet endringsteori før sjekken blir teken i bruk.",
    en="Replace EIER in {sti} with the owner of the repository endringsteori before the check is used.",
)
_NEXT: Final = Tekst(
    nb="Slik går dere videre:",
    nn="Slik går de vidare:",
    en="What to do next:",
)
_DOES: Final[Mapping[str, Tekst]] = {
    "valider": Tekst(
        nb="sier hva som mangler, og hvor",
        nn="seier kva som manglar, og kvar",
        en="tells what is missing, and where",
    ),
    "tegn": Tekst(
        nb="tegner kjeden; åpne filen i en nettleser",
        nn="teiknar kjeda; opne fila i ein nettlesar",
        en="draws the chain; open the file in a browser",
    ),
    "standard": Tekst(
        nb="sjekker alt, når kjeden er hel",
        nn="sjekkar alt, når kjeda er heil",
        en="checks everything, when the chain is whole",
    ),
    "puslespill": Tekst(
        nb="viser mål, tiltak og tjenester mot hverandre",
        nn="viser mål, tiltak og tenester mot kvarandre",
        en="shows goals, measures and services against each other",
    ),
    "individ": Tekst(
        nb="viser de ni delene av planen, og det som mangler",
        nn="viser dei ni delane av planen, og det som manglar",
        en="shows the nine parts of the plan, and what is missing",
    ),
    "importer": Tekst(
        nb="lager filer av regnearket, når det er fylt ut",
        nn="lagar filer av reknearket, når det er fylt ut",
        en="makes files of the workbook, when it is filled in",
    ),
}
_WHOLE_WORD: Final = re.compile(r"[\w./\\:~-]+")


@dataclass(frozen=True, slots=True)
class Made:
    """What was made: at the path that was named, at a level, in these files.

    `left` is how many places wait; `is_assumed` whether nobody chose the level; `system`
    the one that there is a check for.
    """

    path: str
    nivå: Nivå
    files: tuple[Path, ...]
    left: int
    is_assumed: bool = False
    system: str | None = None


def told(made: Made, språk: Språk) -> str:
    """Tell of it in a few lines, the persons in them hidden."""
    return Mask(individ=made.nivå == "individ")("\n".join(_lines(made, språk)) + "\n")


def _lines(made: Made, språk: Språk) -> Iterator[str]:
    if made.nivå == "individ":
        yield f"{CONFIDENTIAL.på(språk)}. {CONFIDENTIAL_NOTE.på(språk)}"
    for file in made.files:
        yield _WROTE.fyll(språk, {"sti": str(file)})
    if made.is_assumed:
        yield _ASSUMED.på(språk)
    if made.left:
        yield _LEFT.fyll(språk, {"n": made.left, "ord": FYLL_UT.på(språk)})
    if made.system == "github":
        yield _OWNER.fyll(språk, {"sti": str(made.files[-1])})
    yield ""
    yield _NEXT.på(språk)
    steps = tuple(_steps(made))
    wide = max(len(command) for command, _ in steps)
    for command, does in steps:
        yield f"  endringsteori {command:<{wide}}  {_DOES[does].på(språk)}"


def _steps(made: Made) -> Iterator[tuple[str, str]]:
    """Give three commands and what they do."""
    path = _shell(made.path)
    yield f"valider {path}", "valider"
    if made.nivå == "individ":
        yield f"individ {path}", "individ"
    elif made.nivå == "portefølje":
        yield f"puslespill {path}", "puslespill"
    else:
        yield f"tegn {path} -o kjede.svg", "tegn"
    if made.files[0].suffix == ".xlsx":
        yield (
            f"importer {path} {_shell(str(Path(made.path).with_suffix('')))}",
            "importer",
        )
    else:
        yield f"valider {path} --profil standard", "standard"


def _shell(path: str) -> str:
    """Write a path as one word of a command line."""
    return path if _WHOLE_WORD.fullmatch(path) else f'"{path}"'
