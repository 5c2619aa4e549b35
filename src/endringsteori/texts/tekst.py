"""`Tekst`: one sentence in bokmål, nynorsk and English, with places for values."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache
from string import Formatter
from typing import TYPE_CHECKING, Final, Literal, Never, TypeAlias, get_args

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["SPRÅK", "Språk", "Tekst", "Verdi", "vis_verdi"]

Språk: TypeAlias = Literal["nb", "nn", "en"]
SPRÅK: Final[tuple[Språk, ...]] = get_args(Språk)

_OG: Final = {"nb": "og", "nn": "og", "en": "and"}
_ELLER: Final = {"nb": "eller", "nn": "eller", "en": "or"}
_SITAT: Final = {"nb": "«»", "nn": "«»", "en": "“”"}


class Tekst:
    """One text in three languages.

    Places for values are written as in `str.format`, with four forms of their own:
    `{n:ledd|ledd}` picks singular or plural by the number `n` (the number itself is
    not shown), `{navn:«»}` puts each value in the quotation marks of the language,
    `{navn:eller}` joins several with «eller» instead of «og», and the two may be
    combined as `{navn:«» eller}`. A tuple is shown as «a, b og c».
    """

    # Not a dataclass: that module is dear to import, and `--help` needs it for nothing else.
    __slots__ = ("en", "nb", "nn")

    nb: str
    nn: str
    en: str

    def __init__(self, nb: str, nn: str, en: str) -> None:
        keep = object.__setattr__
        keep(self, "nb", nb)
        keep(self, "nn", nn)
        keep(self, "en", en)

    def __setattr__(self, name: str, value: object) -> Never:
        """Refuse: a text is what it is."""
        raise AttributeError(name)

    def __eq__(self, other: object) -> bool:
        """Tell whether both say the same in every language."""
        if not isinstance(other, Tekst):
            return NotImplemented
        return (self.nb, self.nn, self.en) == (other.nb, other.nn, other.en)

    def __hash__(self) -> int:
        """Hash what it says."""
        return hash((self.nb, self.nn, self.en))

    def __repr__(self) -> str:
        """Show it as it is made."""
        return f"Tekst(nb={self.nb!r}, nn={self.nn!r}, en={self.en!r})"

    def __reduce__(self) -> tuple[type[Tekst], tuple[str, str, str]]:
        """Copy and send it as it is made."""
        return Tekst, (self.nb, self.nn, self.en)

    def på(self, språk: Språk) -> str:
        """Give the text in one language, its places unfilled."""
        return {"nb": self.nb, "nn": self.nn, "en": self.en}[språk]

    def fyll(self, språk: Språk, verdier: Mapping[str, Verdi] | None = None) -> str:
        """Give the text in one language with its places filled from `verdier`.

        Raises `KeyError` for a place without a value: a fault in the text, never in
        what the user wrote.
        """
        parts, values = [], verdier or {}
        for before, name, form in _places(self.på(språk)):
            parts.append(before)
            if name is not None:
                verdi = values[name]
                if form or not isinstance(verdi, str):
                    verdi = _vis(verdi, form, språk)
                parts.append(verdi)
        return "".join(parts)


Verdi: TypeAlias = "str | int | Decimal | date | Tekst | tuple[Verdi, ...]"


def vis_verdi(verdi: Verdi, språk: Språk) -> str:
    """Show one value as people read it: decimal comma, day.month.year, «a, b og c»."""
    return _vis(verdi, "", språk)


@lru_cache(maxsize=1 << 12)
def _places(text: str) -> tuple[tuple[str, str | None, str], ...]:
    """Give what stands before each place, its name and its form; None after the last.

    Read once: texts are few, and a large figure fills each of them thousands of times.
    """
    return tuple(
        (before, name, form or "") for before, name, form, _ in Formatter().parse(text)
    )


def _vis(verdi: Verdi, form: str, språk: Språk) -> str:
    """Show a value in the form that a place asks for."""
    if "|" in form:
        entall, flertall = form.split("|")
        return entall if verdi in (1, -1) else flertall
    sitat = _SITAT[språk] if "«»" in form else ""
    if not isinstance(verdi, tuple):
        return _én(verdi, sitat, språk)
    bindeord = _ELLER if "eller" in form else _OG
    return _rams_opp([_én(v, sitat, språk) for v in verdi], bindeord[språk])


def _én(verdi: Verdi, sitat: str, språk: Språk) -> str:
    if isinstance(verdi, str):
        vist = verdi
    elif isinstance(verdi, Tekst):
        vist = verdi.på(språk)
    elif isinstance(verdi, Decimal):
        vist = f"{verdi:f}"
        vist = vist if språk == "en" else vist.replace(".", ",")
        vist = vist.replace("-", "−")
    elif isinstance(verdi, date) and språk != "en":
        vist = f"{verdi.day:02}.{verdi.month:02}.{verdi.year:04}"
    else:
        vist = str(verdi)
    return f"{sitat[0]}{vist}{sitat[1]}" if sitat else vist


def _rams_opp(deler: list[str], bindeord: str) -> str:
    if len(deler) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(deler)
    return f"{', '.join(deler[:-1])} {bindeord} {deler[-1]}"
