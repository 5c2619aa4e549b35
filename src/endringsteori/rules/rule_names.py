"""The names of our rules in nynorsk and English; in bokmål each rule has its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.texts import Språk

__all__ = ["NAMES", "name_in"]

NAMES: Final[Mapping[str, tuple[str, str]]] = {
    "ET001": ("ikkje YAML", "not YAML"),
    "ET002": ("ikkje UTF-8", "not UTF-8"),
    "ET003": ("nøkkelen står to gonger", "key given twice"),
    "ET004": (
        "anker, alias, flettenøkkel eller tagg",
        "anchor, alias, merge key or tag",
    ),
    "ET005": ("ukjend nøkkel", "unknown key"),
    "ET006": ("feil form eller verdi", "wrong form or value"),
    "ET007": ("ugyldig tal", "invalid number"),
    "ET008": ("ugyldig dato, lengd eller periode", "invalid date, duration or period"),
    "ET009": ("ugyldig id", "invalid id"),
    "ET010": ("ukjend referanse", "unknown reference"),
    "ET011": ("id brukt to gonger", "id used twice"),
    "ET012": ("manglar påkravt felt", "required field missing"),
    "ET013": (
        "feil versjon eller seksjon i feil fil",
        "wrong version, or section in the wrong file",
    ),
    "ET014": ("for stor eller for djup", "too big or too deep"),
    "ET015": (
        "komma i tekst eller tal innanfor { }",
        "comma in a text or number inside { }",
    ),
    "ET016": ("fleire dokument", "several documents"),
    "ET017": ("feil i CSV, Excel eller JSON-stat", "fault in CSV, Excel or JSON-stat"),
    "ET018": ("unntak: ukjent eller ubrukt", "exception: unknown or unused"),
    "ET019": ("unntak: gått ut", "exception: expired"),
    "ET020": (
        "unntak: dekkjer meir enn talet",
        "exception: covers more than its number",
    ),
    "ET101": ("sirkel", "circle"),
    "ET102": ("bakvend rekkjefølgje", "backward order"),
    "ET103": ("innsats utan aktivitet", "input without an activity"),
    "ET104": ("aktivitet utan resultat", "activity without an output"),
    "ET105": ("blindveg", "dead end"),
    "ET106": ("ledd utan årsak", "link without a cause"),
    "ET107": ("aktivitet utan innsats", "activity without an input"),
    "ET108": ("hoppar over ledd", "skips links"),
    "ET109": ("mål utan tiltak", "goal without a measure"),
    "ET110": ("tiltak utan mål", "measure without a goal"),
    "ET111": (
        "tiltaket når ikkje målet det oppgir",
        "measure does not reach the goal it names",
    ),
    "ET112": ("koplinga er overflødig", "superfluous connection"),
    "ET113": ("lausrive ledd", "link on its own"),
    "ET114": ("effekt utan mål", "impact without a goal"),
    "ET115": ("står att, men er bygd vidare", "to be worked out, but built on"),
    "ET116": ("utfordring som ingen mål svarer på", "challenge that no goal answers"),
    "ET117": ("målet når ikkje målgruppa", "goal does not reach its target group"),
    "ET118": (
        "årsak som ingen tiltak rettar seg mot",
        "cause that no measure addresses",
    ),
    "ET201": ("aktivitet utan ansvarleg", "activity that nobody is responsible for"),
    "ET202": ("tiltak utan ansvarleg", "measure that nobody is responsible for"),
    "ET203": ("verkemiddel manglar i tiltaket", "means missing from the measure"),
    "ET204": ("verkemiddel som inga teneste har", "means that no service has"),
    "ET205": (
        "tenesta til målgruppa er ikkje med",
        "service of the target group is not in it",
    ),
    "ET206": ("teneste utan rolle", "service without a role"),
    "ET207": ("glippsone: utfordring utan eigar", "gap: challenge that nobody owns"),
    "ET208": (
        "målet fell om éi teneste fell bort",
        "goal that falls with a single service",
    ),
    "ET209": ("berre prosjekt eller tilskot", "only project money or grants"),
    "ET210": ("nedlagd teneste har ansvar", "closed service is responsible"),
    "ET211": ("ukjend i registeret", "unknown in the register"),
    "ET212": ("mål utan eigar", "goal that nobody owns"),
    "ET213": ("verkemiddel som ikkje blir brukt", "means that are not used"),
    "ET214": (
        "pengane sluttar før verknaden kan ventast",
        "money ends before the outcome can be expected",
    ),
    "ET215": (
        "berre avslutta tiltak ber målet",
        "only measures that are over carry the goal",
    ),
    "ET216": ("partnar utan oppgåve", "partner without a task"),
    "ET301": ("umålt mål", "unmeasured goal"),
    "ET302": ("umålt effekt eller verknad", "unmeasured impact or outcome"),
    "ET303": ("resultat som ikkje blir målte", "outputs that are not measured"),
    "ET304": (
        "aktivitetar utan gjennomføringsindikator",
        "activities without an indicator of how far they are carried out",
    ),
    "ET305": ("indikator utan nullpunkt", "indicator without a baseline"),
    "ET306": (
        "indikator utan ambisjon eller frist",
        "indicator without a target or deadline",
    ),
    "ET307": (
        "indikator utan kjelde eller metode",
        "indicator without a source or method",
    ),
    "ET308": (
        "indikator utan hyppigheit eller ansvarleg",
        "indicator without a frequency or anyone responsible",
    ),
    "ET309": ("målet blir berre belyst langt fram", "goal measured only far ahead"),
    "ET310": ("berre aktivitetar blir målte", "only activities are measured"),
    "ET311": ("målinga er forfallen", "measurement overdue"),
    "ET312": (
        "fristen er gått ut utan måling",
        "deadline passed without a measurement",
    ),
    "ET313": ("indikator som ikkje måler noko", "indicator that measures nothing"),
    "ET314": ("ambisjonen går feil veg", "target goes the wrong way"),
    "ET315": (
        "del utan teljar og nemnar",
        "share without a numerator and denominator",
    ),
    "ET316": (
        "éin indikator avgjer målet åleine",
        "one indicator settles the goal alone",
    ),
    "ET317": (
        "fleirårig gjennomsnitt mot enkeltår",
        "average of several years against single years",
    ),
    "ET318": ("brot i serien", "break in the series"),
    "ET319": ("umogleg verdi", "impossible value"),
    "ET320": ("kvalitativ med talkrav", "qualitative, yet with numbers"),
    "ET321": ("målt på ei anna gruppe", "measured on another group"),
    "ET322": ("tiltaket når for få", "measure reaches too few"),
    "ET323": ("fristen kjem for tidleg", "deadline comes too early"),
    "ET324": (
        "nullpunktet er målt etter oppstart",
        "baseline measured after the start",
    ),
    "ET325": (
        "neste måling kjem etter fristen",
        "next measurement comes after the deadline",
    ),
    "ET326": ("ingen spør dei det gjeld", "nobody asks those concerned"),
    "ET327": ("tala stemmer ikkje", "numbers do not agree"),
    "ET401": ("overlevering utan samarbeid", "handover without collaboration"),
    "ET402": (
        "parallelle tiltak utan samordning",
        "parallel measures without coordination",
    ),
    "ET403": ("for lågt trinn", "step too low"),
    "ET404": ("ingen samordnar", "nobody coordinates"),
    "ET405": ("utan brukarmedverknad", "without user involvement"),
    "ET406": ("deling utan grunnlag", "sharing without grounds"),
    "ET407": ("samarbeid utan arena", "collaboration without an arena"),
    "ET501": ("mål utan planforankring", "goal without a plan behind it"),
    "ET502": ("planen er gått ut", "plan has expired"),
    "ET503": (
        "utfordring utan tal eller kjelde",
        "challenge without numbers or a source",
    ),
    "ET504": ("hypotesar utan grunngiving", "hypotheses without a reason"),
    "ET505": ("hypotesar utan kunnskap", "hypotheses without knowledge"),
    "ET506": ("gammal kunnskap", "old knowledge"),
    "ET507": ("utfordringsbiletet er halvt", "half a picture of the challenges"),
    "ET508": ("det er ikkje svart på sjekklista", "checklist not answered"),
    "ET509": ("mål utan utfordring", "goal without a challenge"),
    "ET510": ("føresetnad utan oppfølging", "assumption that nobody follows up"),
    "ET511": (
        "avkrefta føresetnad ber ein hypotese",
        "refuted assumption carries a hypothesis",
    ),
    "ET512": ("gjenbesøk manglar", "revisit missing"),
    "ET513": (
        "utilsikta verknader er ikkje vurderte",
        "unintended outcomes not considered",
    ),
    "ET514": (
        "berre éi teneste står bak biletet",
        "only one service is behind the picture",
    ),
    "ET601": (
        "mål skrive som aktivitet eller teneste",
        "goal written as an activity or service",
    ),
    "ET602": ("målgruppe for brei", "target group too broad"),
    "ET603": (
        "mål utan kva, for kven, kor mykje eller når",
        "goal without what, for whom, how much or when",
    ),
    "ET604": (
        "resultat eller effekt skrive som aktivitet",
        "output or impact written as an activity",
    ),
    "ET701": ("fødselsnummer", "national identity number"),
    "ET702": ("personopplysning", "personal data"),
    "ET703": ("små tal", "small numbers"),
    "ET704": ("individ utan pseudonym", "individual without a pseudonym"),
    "ET705": ("samtykke manglar", "consent missing"),
}
"""The nynorsk and the English of each code; neither says more than the bokmål."""


def name_in(språk: Språk, code: str, name: str) -> str:
    """Give what people call a rule, whose name in bokmål is `name`.

    Rules of projects and packages have one name.
    """
    if språk == "nb" or code not in NAMES:
        return name
    nynorsk, english = NAMES[code]
    return nynorsk if språk == "nn" else english
