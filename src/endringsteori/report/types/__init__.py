"""The types of report, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.lean import dataclass
from endringsteori.report.types import (
    arbeidsark,
    funn,
    handlingsplan,
    kjede,
    kunnskapsgrunnlag,
    maleplan,
    portefolje,
    saksframlegg,
    vurdering,
)
from endringsteori.report.words import arbeidsark as arbeidsark_words
from endringsteori.report.words import funn as funn_words
from endringsteori.report.words import handlingsplan as handlingsplan_words
from endringsteori.report.words import kjede as kjede_words
from endringsteori.report.words import kunnskapsgrunnlag as kunnskapsgrunnlag_words
from endringsteori.report.words import maleplan as maleplan_words
from endringsteori.report.words import portefolje as portefolje_words
from endringsteori.report.words import saksframlegg as saksframlegg_words
from endringsteori.report.words import vurdering as vurdering_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from endringsteori.document import Block
    from endringsteori.report.case import Case
    from endringsteori.texts import Tekst

__all__ = ["TYPES", "Type"]

_PAPER: Final = ("html", "docx", "pdf", "md")
_SHEET: Final = ("html", "docx", "pdf")
_TABLES: Final = (*_PAPER, "xlsx")


@dataclass(frozen=True, slots=True)
class Type:
    """A type of report: its title, what tells it, and the formats that can hold it.

    One that is to stay short has no list of `contents`.
    """

    title: Tekst
    tell: Callable[[Case], Iterator[Block]]
    formats: tuple[str, ...] = _PAPER
    contents: bool = True


TYPES: Final[Mapping[str, Type]] = {
    "kjede": Type(kjede_words.TITLE, kjede.tell),
    "måleplan": Type(maleplan_words.TITLE, maleplan.tell, _TABLES),
    "handlingsplan": Type(handlingsplan_words.TITLE, handlingsplan.tell, _TABLES),
    "kunnskapsgrunnlag": Type(kunnskapsgrunnlag_words.TITLE, kunnskapsgrunnlag.tell),
    "funn": Type(funn_words.TITLE, funn.tell),
    "vurdering": Type(vurdering_words.TITLE, vurdering.tell),
    "portefølje": Type(portefolje_words.TITLE, portefolje.tell),
    "saksframlegg": Type(saksframlegg_words.TITLE, saksframlegg.tell, contents=False),
    "arbeidsark": Type(arbeidsark_words.TITLE, arbeidsark.tell, _SHEET, contents=False),
}
"""By the name that people write, with or without æøå."""
