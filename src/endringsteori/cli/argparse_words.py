"""argparse's own words in Norwegian: the table that stands in for its `gettext`."""

from __future__ import annotations

import argparse
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.texts import Språk

__all__ = ["TABLE", "speaking"]


def _tekst(en: str, nb: str, nn: str) -> tuple[str, Tekst]:
    return en, Tekst(nb=nb, nn=nn, en=en)


TABLE: Final[Mapping[str, Tekst]] = dict(
    (
        _tekst("usage: ", "bruk: ", "bruk: "),
        _tekst("options", "valg", "val"),
        _tekst("positional arguments", "argumenter", "argument"),
        _tekst(
            "show this help message and exit", "vis denne hjelpen", "vis denne hjelpa"
        ),
        _tekst(
            "%(prog)s: error: %(message)s\n",
            "%(prog)s: feil bruk: %(message)s\n",
            "%(prog)s: feil bruk: %(message)s\n",
        ),
        _tekst(
            "argument %(argument_name)s: %(message)s",
            "%(argument_name)s: %(message)s",
            "%(argument_name)s: %(message)s",
        ),
        _tekst(
            "the following arguments are required: %s", "mangler: %s", "manglar: %s"
        ),
        _tekst("expected one argument", "trenger en verdi", "treng ein verdi"),
        _tekst("expected at least one argument", "trenger en verdi", "treng ein verdi"),
        _tekst(
            "ignored explicit argument %r",
            "tar ikke imot en verdi, men fikk %r",
            "tek ikkje imot ein verdi, men fekk %r",
        ),
    )
)
"""Everything that our parsers can make argparse say, by its English."""


@contextmanager
def speaking(språk: Språk) -> Iterator[None]:
    """Let argparse speak a language while the context is open."""
    names = vars(argparse)
    own = names["_"]

    def translated(english: str) -> str:
        known = TABLE.get(english)
        return english if known is None else known.på(språk)

    names["_"] = translated
    try:
        yield
    finally:
        names["_"] = own
