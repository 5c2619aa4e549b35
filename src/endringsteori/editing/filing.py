"""`filed`: a theory as the files of a new project, each with what belongs together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from unicodedata import combining, normalize

from endringsteori.loading.file_names import ROOT_FILE
from endringsteori.loading.parts import lines, short_data
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.model import Teori
    from endringsteori.texts import Språk

__all__ = ["filed"]

_FILES: Final[Mapping[str, tuple[str, ...]]] = {
    "grunnlag.yaml": ("planer", "kunnskapskilder", "utfordringer", "målgrupper"),
    "maal.yaml": ("mål", "effekter"),
    "tjenester.yaml": ("tjenester", "virkemidler", "samarbeid"),
    "indikatorer.yaml": ("indikatorer", "datakilder"),
    "kartlegging.yaml": ("kartlegging",),
    "oppfolging.yaml": (
        "forutsetninger",
        "risikoer",
        "ytre_forhold",
        "faser",
        "gjenbesøk",
        "unntak",
        "egne_regler",
    ),
}
"""The sections that each file holds; all others stand in the root file."""

_MEASURES: Final = "tiltak"
_FEW: Final = 1
"""So many measures stand in one file with all the rest."""

_ASCII: Final = str.maketrans({"æ": "ae", "ø": "o", "å": "a"})
_OTHER: Final = re.compile(r"[^a-z0-9_-]+")
_STEP: Final = 2

_HEAD: Final = Tekst(
    nb="Laget av regnearket {bok}.\nStå i mappen og kjør: endringsteori valider .",
    nn="Laga av reknearket {bok}.\nStå i mappa og køyr: endringsteori valider .",
    en="Made from the workbook {bok}.\nGo to the folder and run: endringsteori valider .",
)


def filed(teori: Teori, book: str, språk: Språk) -> dict[str, bytes]:
    """Give the files of a project that reads as the theory, by path, the root file last.

    A theory of one measure is one file. `book` is what its head calls the workbook. The
    order of shared things is kept within each section.
    """
    data = short_data(teori)
    parts = dict(_parts(data)) if len(data.get(_MEASURES, ())) > _FEW else {}
    elsewhere = {section for part in parts.values() for section in part}
    root = {"endringsteori": 1, **{k: v for k, v in data.items() if k not in elsewhere}}
    head = _HEAD.fyll(språk, {"bok": " ".join(book.split())})
    comment = "".join(f"# {line}\n" for line in head.split("\n"))
    return {
        **{path: _text(part).encode() for path, part in parts.items()},
        ROOT_FILE: f"{comment}\n{_text(root)}".encode(),
    }


def _parts(data: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, sections in _FILES.items():
        part = {name: data[name] for name in sections if name in data}
        if part:
            yield path, part
    taken: set[str] = set()
    for number, (id_, fields) in enumerate(data[_MEASURES].items(), start=1):
        name = _OTHER.sub("-", _plain(id_)).strip("-") or str(number)
        name = f"{name}-{number}" if name in taken else name
        taken.add(name)
        yield f"{_MEASURES}/{name}.yaml", {_MEASURES: {id_: fields}}


def _plain(id_: str) -> str:
    """Give an id in letters that every file system and archive has."""
    parted = normalize("NFKD", id_.translate(_ASCII))
    return "".join(sign for sign in parted if not combining(sign))


def _text(part: Mapping[str, Any]) -> str:
    """Write sections with a blank line between them."""
    sections = ("\n".join(lines({name: value}, _STEP)) for name, value in part.items())
    return "\n\n".join(sections) + "\n"
