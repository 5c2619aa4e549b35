"""The arguments of `endringsteori valider`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]

_SEVERITIES: Final = ("feil", "advarsel", "merknad")
_FORMATS: Final = ("tekst", "json")
_GROUPINGS: Final = ("regel", "tiltak", "tjeneste")

_FORMAT: Final = Tekst(
    nb="tekst (for folk) eller json (for programmer)",
    nn="tekst (for folk) eller json (for program)",
    en="tekst (for people) or json (for programs)",
)
_THRESHOLD: Final = Tekst(
    nb="hvor alvorlig et funn må være for å telle: feil, advarsel eller merknad",
    nn="kor alvorleg eit funn må vere for å telje: feil, advarsel eller merknad",
    en="how grave a finding must be to count: feil (error), advarsel (warning) or merknad (note)",
)
_GROUPING: Final = Tekst(
    nb="hva funnene i teksten samles under: regel, tiltak eller tjeneste (den som kan rette)",
    nn="kva funna i teksten blir samla under: regel, tiltak eller tjeneste (den som kan rette)",
    en="what the findings in the text are gathered under: regel (rule), tiltak (measure) or tjeneste (the service that can mend)",
)
_RULE: Final = Tekst(
    nb="hvor alvorlig én regel er i denne kjøringen, som ET303=av eller ET301=feil; kan gjentas",
    nn="kor alvorleg éin regel er i denne køyringa, som ET303=av eller ET301=feil; kan takast opp att",
    en="how grave one rule is in this run, as ET303=av (off) or ET301=feil (error); may be repeated",
)
_EVERY_PLACE: Final = Tekst(
    nb="vis kildelinjen for alle steder, ikke bare de tre første",
    nn="vis kjeldelinja for alle stader, ikkje berre dei tre første",
    en="show the source line of every place, not only of the first three",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.paths()
    flags.choice("--format", _FORMATS, _FORMAT, default=_FORMATS[0])
    flags.profile()
    flags.choice("--terskel", _SEVERITIES, _THRESHOLD)
    flags.choice("--grupper", _GROUPINGS, _GROUPING, default=_GROUPINGS[0])
    flags.values("--regel", metavar="KODE=ALVOR", about=_RULE)
    flags.date()
    flags.switch("--alle", _EVERY_PLACE)
    flags.stands_for()
    flags.out()
