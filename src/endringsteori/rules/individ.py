"""Which rules speak at nivå individ: those that make sense around one child or family.

A rule that is not named here speaks as everywhere else. A project can turn on one that
rests, with `innstillinger.regler`; it cannot lower those that keep persons safe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["NEVER_LOWERED", "RESTING"]

_RESOURCES: Final = "Folk og penger bestemmes ikke i planen til ett barn."
_EACH_LINK: Final = (
    "Leddene følges opp i møtene med familien (ET512), ikke med hver sin indikator."
)
_OWN_PICTURE: Final = (
    "Utfordringen er familiens egen. Den skal ikke bekreftes eller telles av andre."
)

RESTING: Final[Mapping[str, str]] = {
    "ET107": _RESOURCES,
    "ET207": "Familien eier utfordringen selv. Ansvaret ligger i målene (ET212) og "
    "tiltakene (ET202).",
    "ET208": "Rundt ett barn har ofte én tjeneste hovedansvaret. Sårbarhet vurderes i "
    "porteføljen.",
    "ET209": "Hva slags penger et tilbud lever av, vurderes i porteføljen.",
    "ET213": "Ingen skal bruke alt tjenestene kan, på ett barn.",
    "ET302": _EACH_LINK,
    "ET303": _EACH_LINK,
    "ET304": _EACH_LINK,
    "ET315": "Andelen gjelder én person. Det er ingen gruppe som kan bli mindre eller "
    "slås sammen med andre.",
    "ET322": "Tiltaket har plass til den det gjelder. Regelen sammenligner plasser med "
    "en gruppe.",
    "ET402": "Alle tiltakene er for den samme familien, og koordinatoren samordner dem.",
    "ET501": "Målene er familiens egne. De forankres hos dem, ikke i kommunens planer.",
    "ET503": _OWN_PICTURE,
    "ET505": "Forskningen bak et tiltak hører hjemme i kjeden for tiltaket.",
    "ET507": "Bildet er av én familie. Det som er galt i tjenestene, meldes dit det kan "
    "endres for alle.",
    "ET509": "Målene svarer på behovene i `individ.behov`.",
    "ET514": _OWN_PICTURE,
    "ET602": "Målgruppen er familien.",
    "ET603": "Målet kan stå med barnets egne ord, og trenger ikke være målbart i seg "
    "selv.",
}
"""The codes of the rules that rest at nivå individ, and why, in bokmål for the pages."""

NEVER_LOWERED: Final = frozenset({"ET701", "ET702", "ET704"})
"""At nivå individ these are as grave as the catalogue has them, whatever anybody has set."""
