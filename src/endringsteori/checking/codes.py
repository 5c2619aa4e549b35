"""The codes that a project may name: those of the rules, and of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place, Severity
from endringsteori.loading import near
from endringsteori.rules.individ import NEVER_LOWERED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.model import Teori
    from endringsteori.texts import Verdi

__all__ = ["UNKNOWN_KEY", "WRONG_VALUE", "Codes"]

UNKNOWN_KEY: Final = "ET005"
"""The rule that speaks of a code in the settings which no rule has."""
WRONG_VALUE: Final = "ET006"
"""The rule that speaks of a choice which cannot be made."""

_OURS: Final = "ET"


class Codes:
    """Tells which codes there are.

    Rules of other packages have codes of their own, which only those packages know.
    """

    def __init__(self, codes: Iterable[str], teori: Teori) -> None:
        self._ours = tuple(codes)
        self._own = frozenset(rule.kode for rule in teori.egne_regler)
        self._has_packages = bool(teori.innstillinger.regelpakker)
        self._choices = teori.innstillinger.regler
        self._kept = NEVER_LOWERED if teori.nivå == "individ" else frozenset()

    def __contains__(self, code: object) -> bool:
        """Tell whether there can be a rule of this code."""
        if code in self._ours or code in self._own:
            return True
        return self._has_packages and not str(code).startswith(_OURS)

    def unknown_in_settings(self) -> Iterator[Hit]:
        """Give each code in `innstillinger.regler` that there is no rule of."""
        for choice in self._choices:
            if choice.id in self:
                continue
            values: dict[str, Verdi] = {"nøkkel": choice.id, "ting": "regler"}
            proposals = near(choice.id, (*self._ours, *sorted(self._own)))
            if proposals:
                values["forslag"] = proposals
            variant = "+forslag" if proposals else ""
            place = Place("innstillinger", f"regler.{choice.id}")
            yield Hit(place, values, variant=variant)

    def lowered_in_settings(self) -> Iterator[Hit]:
        """Give each choice in `innstillinger.regler` that is not heeded at nivå individ."""
        for choice in self._choices:
            if choice.id in self._kept and choice.alvor != Severity.ERROR.value:
                field = f"regler.{choice.id}"
                place = Place("innstillinger", field, field)
                yield Hit(place, {"kode": choice.id}, variant="alltid-feil")
