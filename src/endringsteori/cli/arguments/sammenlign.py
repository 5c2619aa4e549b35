"""The arguments of `endringsteori sammenlign`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]

_FORMATS: Final = ("tekst", "json", "markdown")

_OLD: Final = Tekst(
    nb="den gamle utgaven: en sti, en git-revisjon (main, HEAD~1 …), eller revisjon:sti",
    nn="den gamle utgåva: ein sti, ein git-revisjon (main, HEAD~1 …), eller revisjon:sti",
    en="the old version: a path, a git revision (main, HEAD~1 …), or revision:path",
)
_NEW: Final = Tekst(
    nb="den nye utgaven, på samme måte; uten sti brukes stien til den andre, ellers mappen du står i",
    nn="den nye utgåva, på same måten; utan sti blir stien til den andre brukt, elles mappa du står i",
    en="the new version, in the same way; without a path it is the path of the other, else the working folder",
)
_FORMAT: Final = Tekst(
    nb="tekst (for folk), json (for programmer) eller markdown (for en kommentar til et endringsforslag)",
    nn="tekst (for folk), json (for program) eller markdown (for ein kommentar til eit endringsforslag)",
    en="tekst (for people), json (for programs) or markdown (for a comment on a pull request)",
)
_FIGURE: Final = Tekst(
    nb="tegn også den nye kjeden, med det som er nytt, endret og fjernet merket (SVG, PNG, PDF …)",
    nn="teikn òg den nye kjeda, med det som er nytt, endra og fjerna merkt (SVG, PNG, PDF …)",
    en="also draw the new chain, with what is new, changed and removed marked (SVG, PNG, PDF …)",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.word("gammel", "GAMMEL", _OLD)
    flags.word("ny", "NY", _NEW)
    flags.value("--figur", metavar="FIL", about=_FIGURE)
    flags.formats(_FORMATS, _FORMAT)
