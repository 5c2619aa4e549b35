"""What speaks for a status or a reading, and what weakens it: a sentence for each kind.

No sentence names a cause. Those about movement come after the numbers themselves, which
`sentences` tells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.assessment import GroundKind
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ASSUMPTIONS", "GROUNDS", "UNTOLD", "WITHOUT_NUMBERS"]

_OF_NUMBERS: Final[Mapping[GroundKind, Tekst]] = {
    GroundKind.AMBITION_REACHED: Tekst(
        nb="Ambisjonen er nådd.",
        nn="Ambisjonen er nådd.",
        en="The ambition is reached.",
    ),
    GroundKind.AMBITION_PASSED_AWAY_FROM: Tekst(
        nb="Ambisjonen var nådd, men er det ikke lenger.",
        nn="Ambisjonen var nådd, men er det ikkje lenger.",
        en="The ambition was reached, but no longer is.",
    ),
    GroundKind.SHARE_OF_AMBITION: Tekst(
        nb="Det er {andel} av ambisjonen.",
        nn="Det er {andel} av ambisjonen.",
        en="That is {andel} of the ambition.",
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
        en="The number has stayed as it is, as it was to.",
    ),
    GroundKind.TOO_FEW_TO_TELL: Tekst(
        nb="Det er for få til å skille en endring fra tilfeldig variasjon.",
        nn="Det er for få til å skilje ei endring frå tilfeldig variasjon.",
        en="They are too few to tell a change from chance variation.",
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
        en="The newer numbers are of longer or shorter periods than the baseline and cannot be compared with it.",
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
_OF_READINGS: Final[Mapping[GroundKind, Tekst]] = {
    GroundKind.SEEN_THROUGH: Tekst(
        nb="Det måles ikke selv, men kan ses gjennom {navn:«»}.",
        nn="Det blir ikkje målt sjølv, men kan sjåast gjennom {navn:«»}.",
        en="It is not measured itself, but can be seen through {navn:«»}.",
    ),
    GroundKind.NOT_BEGUN: Tekst(
        nb="Tiltaket {navn:«»} er ikke i gang.",
        nn="Tiltaket {navn:«»} er ikkje i gang.",
        en="The measure {navn:«»} has not begun.",
    ),
    GroundKind.UNINTENDED: Tekst(
        nb="{navn:«»} er utilsiktet og leses ikke som en del av teorien.",
        nn="{navn:«»} er utilsikta og blir ikkje lese som ein del av teorien.",
        en="{navn:«»} {n:is|are} unintended, and not read as part of the theory.",
    ),
    GroundKind.NOT_IN_PLACE: Tekst(
        nb="{navn:«»} er ikke på plass.",
        nn="{navn:«»} er ikkje på plass.",
        en="{navn:«»} {n:is|are} not in place.",
    ),
    GroundKind.PARTLY_IN_PLACE: Tekst(
        nb="{navn:«»} er bare delvis på plass.",
        nn="{navn:«»} er berre delvis på plass.",
        en="{navn:«»} {n:is|are} only partly in place.",
    ),
    GroundKind.UNKNOWN_END: Tekst(
        nb="Vi vet ikke hvordan det står til med {navn:«»} ({status}).",
        nn="Vi veit ikkje korleis det står til med {navn:«»} ({status}).",
        en="We do not know how it stands with {navn:«»} ({status}).",
    ),
    GroundKind.NO_CLOCK: Tekst(
        nb="Vi vet ikke når dette kan ventes å vise seg, for oppstarten er ikke oppgitt.",
        nn="Vi veit ikkje når dette kan ventast å vise seg, for oppstarten er ikkje oppgitt.",
        en="We do not know when this can be expected to show, for no start is given.",
    ),
    GroundKind.DELAY_OVER: Tekst(
        nb="Det kunne ventes å vise seg fra {dato}.",
        nn="Det kunne ventast å vise seg frå {dato}.",
        en="It could be expected to show from {dato}.",
    ),
    GroundKind.DELAY_NOT_OVER: Tekst(
        nb="Det kan ikke ventes å vise seg før {dato}.",
        nn="Det kan ikkje ventast å vise seg før {dato}.",
        en="It cannot be expected to show before {dato}.",
    ),
    GroundKind.NEEDED_MISSING: Tekst(
        nb="{navn:«»} er nødvendig og er ikke helt på plass.",
        nn="{navn:«»} er nødvendig og er ikkje heilt på plass.",
        en="{navn:«»} {n:is|are} needed and not fully in place.",
    ),
    GroundKind.NEEDED_UNKNOWN: Tekst(
        nb="{navn:«»} er nødvendig, og vi vet ikke om det er på plass.",
        nn="{navn:«»} er nødvendig, og vi veit ikkje om det er på plass.",
        en="{navn:«»} {n:is|are} needed, and we do not know whether that is in place.",
    ),
    GroundKind.NEEDED_WITHOUT: Tekst(
        nb="Hypotesen er oppgitt som nødvendig, men det neste kom uten det første.",
        nn="Hypotesen er oppgitt som nødvendig, men det neste kom utan det første.",
        en="The hypothesis is given as needed, but the next came without the first.",
    ),
    GroundKind.OTHERS_UNKNOWN: Tekst(
        nb="Om andre bidrag vet vi ikke: {navn:«»}.",
        nn="Om andre bidrag veit vi ikkje: {navn:«»}.",
        en="Of other contributions we do not know: {navn:«»}.",
    ),
    GroundKind.OTHERS_IN_PLACE: Tekst(
        nb="Andre bidrag er på plass: {navn:«»}.",
        nn="Andre bidrag er på plass: {navn:«»}.",
        en="Other contributions are in place: {navn:«»}.",
    ),
    GroundKind.FOLLOWS_COMPARISON: Tekst(
        nb="Sammenlignet med {hvem:«»}: her {egen}, der {andre} i de samme periodene. Endringen her er ikke klart større.",
        nn="Samanlikna med {hvem:«»}: her {egen}, der {andre} i dei same periodane. Endringa her er ikkje klart større.",
        en="Compared with {hvem:«»}: here {egen}, there {andre} over the same periods. The change here is not clearly larger.",
    ),
    GroundKind.BETTER_THAN_COMPARISON: Tekst(
        nb="Sammenlignet med {hvem:«»}: her {egen}, der {andre} i de samme periodene. Endringen her er klart større.",
        nn="Samanlikna med {hvem:«»}: her {egen}, der {andre} i dei same periodane. Endringa her er klart større.",
        en="Compared with {hvem:«»}: here {egen}, there {andre} over the same periods. The change here is clearly larger.",
    ),
    GroundKind.WORSE_THAN_COMPARISON: Tekst(
        nb="Sammenlignet med {hvem:«»}: her {egen}, der {andre} i de samme periodene. Det har gått klart bedre der enn her.",
        nn="Samanlikna med {hvem:«»}: her {egen}, der {andre} i dei same periodane. Det har gått klart betre der enn her.",
        en="Compared with {hvem:«»}: here {egen}, there {andre} over the same periods. It has gone clearly better there than here.",
    ),
    GroundKind.COMPARISON_UNCLEAR: Tekst(
        nb="Sammenlignet med {hvem:«»}: her {egen}, der {andre} i de samme periodene. Det er uklart om forskjellen er større enn tilfeldig variasjon.",
        nn="Samanlikna med {hvem:«»}: her {egen}, der {andre} i dei same periodane. Det er uklart om skilnaden er større enn tilfeldig variasjon.",
        en="Compared with {hvem:«»}: here {egen}, there {andre} over the same periods. It is unclear whether the difference is larger than chance variation.",
    ),
    GroundKind.COMPARISON_OTHER_PERIODS: Tekst(
        nb="Sammenligningsserien for {navn:«»} gjelder andre perioder, så ingenting kan sammenlignes.",
        nn="Samanlikningsserien for {navn:«»} gjeld andre periodar, så ingenting kan samanliknast.",
        en="The comparison series of {navn:«»} is of other periods, so nothing can be compared.",
    ),
    GroundKind.NO_COMPARISON: Tekst(
        nb="Det finnes ingen sammenligningsserie, så vi vet ikke hvordan det ville gått uten tiltaket.",
        nn="Det finst ingen samanlikningsserie, så vi veit ikkje korleis det ville gått utan tiltaket.",
        en="There is no comparison series, so we do not know how things would have gone without the measure.",
    ),
}
_RESERVATIONS: Final[Mapping[GroundKind, Tekst]] = {
    GroundKind.SELECTED_BY_INDICATOR: Tekst(
        nb="Gruppen {navn:«»} er valgt ut etter dette tallet. Slike tall går ofte mot det vanlige av seg selv.",
        nn="Gruppa {navn:«»} er vald ut etter dette talet. Slike tal går ofte mot det vanlege av seg sjølv.",
        en="The group {navn:«»} was chosen by this number. Such numbers often return towards the usual by themselves.",
    ),
    GroundKind.LOW_RESPONSE: Tekst(
        nb="Bare {svart} av {spurt} svarte.",
        nn="Berre {svart} av {spurt} svarte.",
        en="Only {svart} of {spurt} answered.",
    ),
    GroundKind.PROVISIONAL: Tekst(
        nb="Foreløpige tall: {perioder}.",
        nn="Førebelse tal: {perioder}.",
        en="Provisional numbers: {perioder}.",
    ),
    GroundKind.WHOLE_GROUP: Tekst(
        nb="{navn:«»} gjelder hele gruppen, ikke et utvalg. Usikkerheten handler om tilfeldig variasjon i en liten gruppe.",
        nn="{navn:«»} gjeld heile gruppa, ikkje eit utval. Uvissa handlar om tilfeldig variasjon i ei lita gruppe.",
        en="{navn:«»} covers the whole group, not a sample. The uncertainty is about chance variation in a small group.",
    ),
    GroundKind.REPEATED_UNITS: Tekst(
        nb="{navn:«»} teller timer eller svar som henger sammen. Derfor er tilfeldig variasjon ikke regnet ut.",
        nn="{navn:«»} tel timar eller svar som heng saman. Difor er tilfeldig variasjon ikkje rekna ut.",
        en="{navn:«»} counts hours or answers that hang together. So chance variation is not worked out.",
    ),
    GroundKind.MANY_TESTED: Tekst(
        nb="{tested} endringer er prøvd mot tilfeldig variasjon. Rundt {by_chance} av dem kan ventes å se klare ut ved en ren tilfeldighet.",
        nn="{tested} endringar er prøvde mot tilfeldig variasjon. Rundt {by_chance} av dei kan ventast å sjå klare ut ved eit reint tilfelle.",
        en="{tested} changes are tested against chance variation. About {by_chance} of them can be expected to look clear by chance alone.",
    ),
    GroundKind.EXTERNAL: Tekst(
        nb="Ytre forhold i samme tid: {navn:«»}.",
        nn="Ytre forhold i same tid: {navn:«»}.",
        en="Outside factor at the same time: {navn:«»}.",
    ),
    GroundKind.NO_EXTERNAL: Tekst(
        nb="Ingen ytre forhold er beskrevet for perioden.",
        nn="Ingen ytre forhold er skildra for perioden.",
        en="No outside factors are described for the period.",
    ),
    GroundKind.ASSUMPTION: Tekst(
        nb="Forutsetning: {navn:«»} ({status}).",
        nn="Føresetnad: {navn:«»} ({status}).",
        en="Assumption: {navn:«»} ({status}).",
    ),
    GroundKind.RISK: Tekst(
        nb="Risiko: {navn:«»}.", nn="Risiko: {navn:«»}.", en="Risk: {navn:«»}."
    ),
}

GROUNDS: Final[Mapping[GroundKind, Tekst]] = {
    **_OF_NUMBERS,
    **_OF_SILENCE,
    **_OF_READINGS,
    **_RESERVATIONS,
}
"""Every kind of ground, as a sentence."""

WITHOUT_NUMBERS: Final[Mapping[GroundKind, Tekst]] = {
    GroundKind.SHARE_OF_AMBITION: Tekst(
        nb="Ambisjonen er ikke nådd.",
        nn="Ambisjonen er ikkje nådd.",
        en="The ambition is not reached.",
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
        en="Under 60 percent of those asked answered.",
    ),
}
"""The same where the numbers are too small to be shown."""

UNTOLD: Final = frozenset(_OF_SILENCE) - {GroundKind.JUDGED} | {
    GroundKind.TOO_FEW_TO_TELL
}
"""The kinds that keep a link or goal from being known; their sentences have no places."""

ASSUMPTIONS: Final[Mapping[str, Tekst]] = {
    "antatt": Tekst(nb="antatt", nn="teken for gitt", en="assumed"),
    "bekreftet": Tekst(nb="bekreftet", nn="stadfesta", en="confirmed"),
    "avkreftet": Tekst(nb="avkreftet", nn="avkrefta", en="refuted"),
}
