"""From a figure to files: which format, how many files, and what they are called."""

from __future__ import annotations

from itertools import count as numbers_from
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.cli.faults import UsageError, unknown
from endringsteori.cli.files import plainly, put, put_bytes
from endringsteori.diagram import (
    DELINGER,
    ENGINE_SENTENCES,
    PICTURE_SENTENCES,
    RENDERERS,
    EngineError,
    PictureError,
    Size,
)
from endringsteori.lean import dataclass
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Sequence

    from endringsteori.cli.console import Console
    from endringsteori.diagram import Deling, Figur, Papir
    from endringsteori.texts import Språk, Verdi

__all__ = ["Wish", "set_figure", "write_figure"]

_USUAL: Final = "svg"
_ON_PAPER: Final = frozenset({"pdf"})
_BINARY: Final = frozenset({"png", "pdf"})
_WIDEST: Final = 30_000
_SHARPEST: Final = 2_400

_NEEDS_FILE: Final = Tekst(
    nb="{format} kan ikke vises på skjermen. Si hvor det skal skrives med -o, som -o figur.{ending}.",
    nn="{format} kan ikkje visast på skjermen. Sei kvar det skal skrivast med -o, som -o figur.{ending}.",
    en="{format} cannot be shown on the screen. Say where to write it with -o, such as -o figur.{ending}.",
)
_NEEDS_FILES: Final = Tekst(
    nb="Figuren er på {n} sider. Si hvor de skal skrives med -o: en mappe, som -o figurer/, eller en fil, som -o figur.{ending}.",
    nn="Figuren er på {n} sider. Sei kvar dei skal skrivast med -o: ei mappe, som -o figurar/, eller ei fil, som -o figur.{ending}.",
    en="The figure has {n} pages. Say where to write them with -o: a folder, such as -o figures/, or a file, such as -o figure.{ending}.",
)
_SPLIT: Final = Tekst(
    nb="Figuren er delt i {n} sider: {første} til {siste}.",
    nn="Figuren er delt i {n} sider: {første} til {siste}.",
    en="The figure is split over {n} pages: {første} to {siste}.",
)
_LEFT_OVER: Final = Tekst(
    nb="{filer} sto der fra før, og hører ikke til figuren nå. Slett det som ikke trengs.",
    nn="{filer} stod der frå før, og høyrer ikkje til figuren no. Slett det som ikkje trengst.",
    en="{filer} {n:was|were} there before, and {n:is|are} no part of the figure now. Delete what is not needed.",
)
_FROM_TO: Final = Tekst(
    nb="{første} til {siste}", nn="{første} til {siste}", en="{første} to {siste}"
)
_STAND_INS: Final = Tekst(
    nb="{tegn:«»} kan ikke tegnes i PNG og PDF. Der står «�» i stedet; SVG og HTML viser {n:tegnet|tegnene}.",
    nn="{tegn:«»} kan ikkje teiknast i PNG og PDF. Der står «�» i staden; SVG og HTML viser {n:teiknet|teikna}.",
    en="{tegn:«»} cannot be drawn in PNG and PDF. “�” stands there instead; SVG and HTML show {n:it|them}.",
)
_MORE_STAND_INS: Final = Tekst(
    nb="{tegn:«»} og {n} andre tegn kan ikke tegnes i PNG og PDF. Der står «�» i stedet; SVG og HTML viser tegnene.",
    nn="{tegn:«»} og {n} andre teikn kan ikkje teiknast i PNG og PDF. Der står «�» i staden; SVG og HTML viser teikna.",
    en="{tegn:«»} and {n} other signs cannot be drawn in PNG and PDF. “�” stands there instead; SVG and HTML show them.",
)
_STAND_INS_NAMED: Final = 4
_NOT_A_SIZE: Final = Tekst(
    nb="{verdi:«»} kan ikke brukes som {flagg}. Skriv et helt tall fra 1 til {høyest}.",
    nn="{verdi:«»} kan ikkje brukast som {flagg}. Skriv eit heilt tal frå 1 til {høyest}.",
    en="{verdi:«»} cannot be used as {flagg}. Write a whole number from 1 to {høyest}.",
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the flags ask for: the ending, the folder or file (None: the screen), the size."""

    ending: str
    out: str | None
    size: Size

    @classmethod
    def of(cls, arguments: Namespace) -> Wish:
        """Read the flags. Raises `UsageError`."""
        out = None if arguments.ut == "-" else arguments.ut
        written = Path(out).suffix.removeprefix(".") if out else ""
        ending = arguments.format or written.lower() or _USUAL
        if ending not in RENDERERS:
            known = tuple(f".{one}" for one in RENDERERS)
            raise unknown("." + ending, known)
        if out is None and ending in _BINARY:
            raise UsageError(_NEEDS_FILE, format=ending.upper(), ending=ending)
        size = Size(
            _number(arguments.bredde, "--bredde", _WIDEST),
            _number(arguments.dpi, "--dpi", _SHARPEST),
        )
        return cls(ending, out, size)


def set_figure(figur: Figur, arguments: Namespace, wish: Wish) -> Figur:
    """Set a figure as the flags ask for. Raises `UsageError`."""
    papir: Papir = arguments.papir or ("a3" if wish.ending in _ON_PAPER else "skjerm")
    deling = getattr(arguments, "del")
    return figur.på(
        papir,
        deling=_deling(deling) if deling else None,
        tema=arguments.tema,
        motor=arguments.motor,
    )


def _deling(word: str) -> Deling:
    """Find what to split by, written with or without å, in any case."""
    for known in DELINGER:
        if word.casefold() in (known, known.replace("å", "a")):
            return known
    raise unknown(word, DELINGER)


def write_figure(
    figur: Figur, wish: Wish, console: Console, inputs: Iterable[Path], språk: Språk
) -> None:
    """Write a figure to its file or files, or to the screen. Raises `UsageError`."""
    files = _made(figur, wish)
    if wish.out is None:
        if len(files) > 1:
            raise UsageError(_NEEDS_FILES, n=len(files), ending=wish.ending)
        put(console, files[0].decode(), None, inputs)
        return
    paths = _paths(figur, wish, wish.out, len(files))
    inputs = tuple(inputs)
    for path, content in zip(paths, files, strict=True):
        put_bytes(path, content, inputs)
    if len(paths) > 1:
        values: dict[str, Verdi] = {
            "n": len(paths),
            "første": paths[0],
            "siste": paths[-1],
        }
        console.complain(_SPLIT.fyll(språk, values))
    if wish.ending in _BINARY:
        _tell_stand_ins(figur.ikke_tegnet(), console, språk)
    _tell_left_over(paths, console, språk)


def _tell_stand_ins(signs: Sequence[str], console: Console, språk: Språk) -> None:
    """Tell which signs the pictures lack, and where they are not lacking."""
    values: dict[str, Verdi] = {"tegn": tuple(signs), "n": len(signs)}
    told = _STAND_INS
    if len(signs) > _STAND_INS_NAMED:
        values, told = {"tegn": signs[0], "n": len(signs) - 1}, _MORE_STAND_INS
    if signs:
        console.complain(told.fyll(språk, values))


def _tell_left_over(paths: Sequence[str], console: Console, språk: Språk) -> None:
    alone, numbered = _left_over(paths)
    if alone or numbered:
        ends: dict[str, Verdi] = {"første": numbered[:1], "siste": numbered[-1:]}
        several = (_FROM_TO.fyll(språk, ends),) if len(numbered) > 1 else numbered
        told: dict[str, Verdi] = {
            "filer": (*alone, *several),
            "n": len(alone) + len(numbered),
        }
        console.complain(_LEFT_OVER.fyll(språk, told))


def _left_over(paths: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Find what an earlier figure of another number of pages has left beside these.

    That is the file of one that was not split, and numbered pages. Nothing is deleted:
    somebody else may have made it.
    """
    first, several = Path(paths[0]), len(paths) > 1
    whole = first.with_stem(first.stem.removesuffix("-1")) if several else first
    numbered = (
        whole.with_stem(f"{whole.stem}-{number}")
        for number in numbers_from(len(paths) + 1 if several else 1)
    )
    return (
        (str(whole),) if several and whole.is_file() else (),
        tuple(map(str, takewhile(Path.is_file, numbered))),
    )


def _made(figur: Figur, wish: Wish) -> tuple[bytes, ...]:
    try:
        return figur.filer(wish.ending, wish.size)
    except EngineError as error:
        raise UsageError(ENGINE_SENTENCES[error.kind]) from error
    except PictureError as error:
        raise UsageError(PICTURE_SENTENCES[error.kind]) from error


def _paths(figur: Figur, wish: Wish, out: str, count: int) -> list[str]:
    """Name the files: numbered from 1 where there are several."""
    path = Path(out)
    with plainly(out):
        is_folder = out.endswith(("/", "\\")) or path.is_dir()
    if is_folder:
        path = path / f"{figur.diagram.key.replace('.', '-')}.{wish.ending}"
    if count == 1:
        return [str(path)]
    return [str(path.with_stem(f"{path.stem}-{n}")) for n in range(1, count + 1)]


def _number(text: str | None, flag: str, highest: int) -> int | None:
    if text is None:
        return None
    if text.isascii() and text.isdigit() and 1 <= int(text[:9]) <= highest:
        return int(text)
    raise UsageError(_NOT_A_SIZE, verdi=text, flagg=flag, høyest=highest)
