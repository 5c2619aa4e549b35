"""`Tekst`: one sentence in bokmål, nynorsk and English, with places for values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from string import Formatter
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["SPRÅK", "Språk", "Tekst", "Verdi", "vis_verdi"]

Språk: TypeAlias = Literal["nb", "nn", "en"]
SPRÅK: Final[tuple[Språk, ...]] = get_args(Språk)

_OG: Final = {"nb": "og", "nn": "og", "en": "and"}
_ELLER: Final = {"nb": "eller", "nn": "eller", "en": "or"}
_SITAT: Final = {"nb": "«»", "nn": "«»", "en": "“”"}


@dataclass(frozen=True, slots=True)
class Tekst:
    """One text in three languages.

    Places for values are written as in `str.format`, with four forms of their own:
    `{n:ledd|ledd}` picks singular or plural by the number `n` (the number itself is
    not shown), `{navn:«»}` puts each value in the quotation marks of the language,
    `{navn:eller}` joins several with «eller» instead of «og», and the two may be
    combined as `{navn:«» eller}`. A tuple is shown as «a, b og c».
    """

    nb: str
    nn: str
    en: str

    def på(self, språk: Språk) -> str:
        """Give the text in one language, its places unfilled."""
        return {"nb": self.nb, "nn": self.nn, "en": self.en}[språk]

    def fyll(self, språk: Språk, verdier: Mapping[str, Verdi] | None = None) -> str:
        """Give the text in one language with its places filled from `verdier`.

        Raises `KeyError` for a place without a value: a fault in the text, never in
        what the user wrote.
        """
        return _Fyller(språk).vformat(self.på(språk), (), verdier or {})


Verdi: TypeAlias = "str | int | Decimal | date | Tekst | tuple[Verdi, ...]"


def vis_verdi(verdi: Verdi, språk: Språk) -> str:
    """Show one value as people read it: decimal comma, day.month.year, «a, b og c»."""
    return _Fyller(språk).format_field(verdi, "")


class _Fyller(Formatter):
    """Fills the places of a text in one language."""

    def __init__(self, språk: Språk) -> None:
        self._språk = språk

    def get_value(
        self, key: int | str, args: Sequence[object], kwargs: Mapping[str, object]
    ) -> object:
        del args
        return kwargs[str(key)]

    def format_field(self, value: object, format_spec: str) -> str:
        if "|" in format_spec:
            entall, flertall = format_spec.split("|")
            return entall if value in (1, -1) else flertall
        sitat = _SITAT[self._språk] if "«»" in format_spec else ""
        if not isinstance(value, tuple):
            return self._én(value, sitat)
        bindeord = _ELLER if "eller" in format_spec else _OG
        return _rams_opp([self._én(v, sitat) for v in value], bindeord[self._språk])

    def _én(self, verdi: object, sitat: str) -> str:
        if isinstance(verdi, Tekst):
            vist = verdi.på(self._språk)
        elif isinstance(verdi, Decimal):
            vist = f"{verdi:f}"
            vist = vist if self._språk == "en" else vist.replace(".", ",")
            vist = vist.replace("-", "−")
        elif isinstance(verdi, date) and self._språk != "en":
            vist = f"{verdi.day:02}.{verdi.month:02}.{verdi.year:04}"
        else:
            vist = str(verdi)
        return f"{sitat[0]}{vist}{sitat[1]}" if sitat else vist


def _rams_opp(deler: list[str], bindeord: str) -> str:
    if len(deler) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(deler)
    return f"{', '.join(deler[:-1])} {bindeord} {deler[-1]}"
