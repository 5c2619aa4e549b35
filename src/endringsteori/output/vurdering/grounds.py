"""What speaks for a status or a reading, and what weakens it: a sentence for each kind.

No sentence names a cause. Those about movement come after the numbers themselves, which
`sentences` tells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.assessment import GroundKind
from endringsteori.output.vurdering.reading_grounds import (
    OF_READINGS,
    RESERVATIONS,
)
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ASSUMPTIONS", "GROUNDS", "UNTOLD", "WITHOUT_NUMBERS"]

_OF_NUMBERS: Final[Mapping[GroundKind, Tekst]] = {
    GroundKind.AMBITION_REACHED: Tekst(
        nb="Ambisjonen er nådd.",
        nn="Ambisjonen er nådd.",
        en="The target is reached.",
    ),
    GroundKind.AMBITION_PASSED_AWAY_FROM: Tekst(
        nb="Ambisjonen var nådd, men er det ikke lenger.",
        nn="Ambisjonen var nådd, men er det ikkje lenger.",
        en="The target was reached, but no longer is.",
    ),
    GroundKind.SHARE_OF_AMBITION: Tekst(
        nb="Det er {andel} av ambisjonen.",
        nn="Det er {andel} av ambisjonen.",
        en="That is {andel} of the target.",
    ),
    GroundKind.CLEARLY_BETTER: Tekst(
        nb="Bedringen er større enn tilfeldig variasjon vanligvis gir.",
        nn="Betringa er større enn tilfeldig variasjon vanlegvis gir.",
        en="The improvement is larger than chance variation usually gives.",
    ),
    GroundKind.BETTER: Tekst(
        nb="Det er en bedring. Tallene kan ikke prøves mot tilfeldig variasjon.",
        nn="Det er ei betring. Tala kan ikkje prøvast mot tilfeldig variasjon.",
        en="That is an improvement. The numbers cannot be tested against chance variation.",
    ),
    GroundKind.CLEARLY_WORSE: Tekst(
        nb="Endringen går feil vei og er større enn tilfeldig variasjon vanligvis gir.",
        nn="Endringa går feil veg og er større enn tilfeldig variasjon vanlegvis gir.",
        en="The change goes the wrong way and is larger than chance variation usually gives.",
    ),
    GroundKind.WORSE: Tekst(
        nb="Endringen går feil vei. Tallene kan ikke prøves mot tilfeldig variasjon.",
        nn="Endringa går feil veg. Tala kan ikkje prøvast mot tilfeldig variasjon.",
        en="The change goes the wrong way. The numbers cannot be tested against chance variation.",
    ),
    GroundKind.UNCHANGED: Tekst(
        nb="Det er ingen klar endring.",
        nn="Det er inga klar endring.",
        en="There is no clear change.",
    ),
    GroundKind.KEPT: Tekst(
        nb="Tallet har holdt seg, slik det skulle.",
        nn="Talet har halde seg, slik det skulle.",
        en="The number has held steady, as it should.",
    ),
    GroundKind.TOO_FEW_TO_TELL: Tekst(
        nb="Tallene er for små til å skille en endring fra tilfeldig variasjon.",
        nn="Tala er for små til å skilje ei endring frå tilfeldig variasjon.",
        en="The numbers are too small to tell a change from chance variation.",
    ),
    GroundKind.MILESTONE_REACHED: Tekst(
        nb="I rute: Milepælen {verdi} innen {frist} er nådd.",
        nn="I rute: Milepælen {verdi} innan {frist} er nådd.",
        en="On schedule: The milestone of {verdi} by {frist} is reached.",
    ),
    GroundKind.MILESTONE_MISSED: Tekst(
        nb="Ikke i rute: Milepælen {verdi} innen {frist} er ikke nådd.",
        nn="Ikkje i rute: Milepælen {verdi} innan {frist} er ikkje nådd.",
        en="Not on schedule: The milestone of {verdi} by {frist} is not reached.",
    ),
}
_OF_SILENCE: Final[Mapping[GroundKind, Tekst]] = {
    GroundKind.JUDGED: Tekst(
        nb="Vurdert som {vurdering:«»} ({periode}).",
        nn="Vurdert som {vurdering:«»} ({periode}).",
        en="Judged to be {vurdering:«»} ({periode}).",
    ),
    GroundKind.NOT_MEASURED: Tekst(
        nb="Ikke målt.", nn="Ikkje målt.", en="Not measured."
    ),
    GroundKind.TOO_FEW_TO_SHOW: Tekst(
        nb="Tallene er så små at heller ikke utviklingen kan vises.",
        nn="Tala er så små at utviklinga heller ikkje kan visast.",
        en="The numbers are so small that not even how they have moved can be shown.",
    ),
    GroundKind.ONLY_SPLITS: Tekst(
        nb="Nyere tall finnes bare for deler av gruppen, ikke for hele.",
        nn="Nyare tal finst berre for delar av gruppa, ikkje for heile.",
        en="Newer numbers exist only for parts of the group, not for the whole.",
    ),
    GroundKind.ONLY_BASELINE: Tekst(
        nb="Bare nullpunktet er målt.",
        nn="Berre nullpunktet er målt.",
        en="Only the baseline is measured.",
    ),
    GroundKind.NOT_DUE: Tekst(
        nb="Neste måling er ikke ventet ennå.",
        nn="Neste måling er ikkje venta enno.",
        en="The next measurement is not expected yet.",
    ),
    GroundKind.NO_BASELINE: Tekst(
        nb="Det mangler et nullpunkt å sammenligne med.",
        nn="Det manglar eit nullpunkt å samanlikne med.",
        en="There is no baseline to compare with.",
    ),
    GroundKind.NO_DIRECTION: Tekst(
        nb="Det er ikke sagt hvilken vei tallet skal gå.",
        nn="Det er ikkje sagt kva veg talet skal gå.",
        en="It is not said which way the number is to go.",
    ),
    GroundKind.NO_VALUE: Tekst(
        nb="Kilden har ikke noe tall for perioden.",
        nn="Kjelda har ikkje noko tal for perioden.",
        en="The source has no number for the period.",
    ),
    GroundKind.BREAK: Tekst(
        nb="Det er brudd i serien, og over et brudd kan ingenting sammenlignes.",
        nn="Det er brot i serien, og over eit brot kan ingenting samanliknast.",
        en="The series has a break, and nothing can be compared across it.",
    ),
    GroundKind.OTHER_LENGTH: Tekst(
        nb="De nyere tallene gjelder lengre eller kortere perioder enn nullpunktet og kan ikke sammenlignes med det.",
        nn="Dei nyare tala gjeld lengre eller kortare periodar enn nullpunktet og kan ikkje samanliknast med det.",
        en="The newer numbers cover longer or shorter periods than the baseline and cannot be compared with it.",
    ),
    GroundKind.OVERLAP: Tekst(
        nb="De nyere periodene overlapper nullpunktet, så tallene er ikke uavhengige av hverandre.",
        nn="Dei nyare periodane overlappar nullpunktet, så tala er ikkje uavhengige av kvarandre.",
        en="The newer periods overlap the baseline, so the numbers are not independent.",
    ),
    GroundKind.SINCE_FIRST: Tekst(
        nb="Det er målt fra den første målingen, for nullpunktet mangler.",
        nn="Det er målt frå den første målinga, for nullpunktet manglar.",
        en="This is measured from the first measurement, for there is no baseline.",
    ),
    GroundKind.DISAGREE: Tekst(
        nb="Indikatorene sier ikke det samme. De er vist hver for seg og ikke slått sammen.",
        nn="Indikatorane seier ikkje det same. Dei er viste kvar for seg og ikkje slått saman.",
        en="The indicators do not say the same. They are shown one by one and not merged.",
    ),
}
GROUNDS: Final[Mapping[GroundKind, Tekst]] = {
    **_OF_NUMBERS,
    **_OF_SILENCE,
    **OF_READINGS,
    **RESERVATIONS,
}
"""Every kind of ground, as a sentence."""

WITHOUT_NUMBERS: Final[Mapping[GroundKind, Tekst]] = {
    GroundKind.SHARE_OF_AMBITION: Tekst(
        nb="Ambisjonen er ikke nådd.",
        nn="Ambisjonen er ikkje nådd.",
        en="The target is not reached.",
    ),
    GroundKind.FOLLOWS_COMPARISON: Tekst(
        nb="Endringen her er ikke klart større enn hos {hvem:«»} i de samme periodene.",
        nn="Endringa her er ikkje klart større enn hos {hvem:«»} i dei same periodane.",
        en="The change here is not clearly larger than in {hvem:«»} over the same periods.",
    ),
    GroundKind.BETTER_THAN_COMPARISON: Tekst(
        nb="Endringen her er klart større enn hos {hvem:«»} i de samme periodene.",
        nn="Endringa her er klart større enn hos {hvem:«»} i dei same periodane.",
        en="The change here is clearly larger than in {hvem:«»} over the same periods.",
    ),
    GroundKind.WORSE_THAN_COMPARISON: Tekst(
        nb="Det har gått klart bedre hos {hvem:«»} enn her i de samme periodene.",
        nn="Det har gått klart betre hos {hvem:«»} enn her i dei same periodane.",
        en="It has gone clearly better in {hvem:«»} than here over the same periods.",
    ),
    GroundKind.COMPARISON_UNCLEAR: Tekst(
        nb="Det er uklart om endringen her er større enn hos {hvem:«»} i de samme periodene.",
        nn="Det er uklart om endringa her er større enn hos {hvem:«»} i dei same periodane.",
        en="It is unclear whether the change here is larger than in {hvem:«»} over the same periods.",
    ),
    GroundKind.LOW_RESPONSE: Tekst(
        nb="Under 60 prosent av de spurte svarte.",
        nn="Under 60 prosent av dei spurde svarte.",
        en="Under 60 per cent of those asked answered.",
    ),
}
"""The same where the numbers are too small to be shown."""

UNTOLD: Final = frozenset(_OF_SILENCE) - {
    GroundKind.JUDGED,
    GroundKind.NOT_MEASURED,
} | {GroundKind.TOO_FEW_TO_TELL}
"""What keeps a link or goal from being known, beside that nobody has measured it.

These sentences have no places to fill.
"""

ASSUMPTIONS: Final[Mapping[str, Tekst]] = {
    "antatt": Tekst(nb="antatt", nn="anteken", en="assumed"),
    "bekreftet": Tekst(nb="bekreftet", nn="stadfesta", en="confirmed"),
    "avkreftet": Tekst(nb="avkreftet", nn="avkrefta", en="refuted"),
}
