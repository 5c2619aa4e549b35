"""Words that answer what, how much and when in a goal, in bokmål and nynorsk. Data only."""

from __future__ import annotations

from typing import Final

__all__ = [
    "AMOUNTS",
    "AMOUNT_STEMS",
    "BEFORE_A_BASELINE",
    "MONTHS",
    "NOT_OF_PEOPLE",
    "NUMBERS",
    "THEMES",
    "TIMES",
    "TIME_UNITS",
]

THEMES: Final = """
folkehelse folkehelsa levekår oppvekst utdanning utdaning opplæring skole skule barnehage
barnehagar barnehager arbeid helse helsa omsorg velferd kultur fritid idrett frivillighet
frivilligheit miljø klima energi natur næring næringsliv bolig bustad bosetting busetjing
integrering samferdsel transport beredskap barnevern rus rusfeltet psykiatri økonomi
fattigdom barnefattigdom fravær mobbing frafall fråfall demokrati demografi samfunn
samfunnsutvikling stedsutvikling stadutvikling kompetanse digitalisering alderdom aldring
overgrep vold vald kriminalitet kosthold kosthald ernæring psykisk psykiske fysisk sosial
sosiale lokal og i for på innen innan området feltet , – /
"""
"""Names of fields of work: alone they do not say what is to be different."""

NOT_OF_PEOPLE: Final = (
    "utslipp", "utslepp", "klima", "avfall", "energi", "natur", "vann", "vatn", "transport",
    "bygg", "areal", "strøm", "straum", "biltrafikk", "søppel", "økosystem", "artsmangfold",
    "artsmangfald", "jordvern", "vassdrag", "luftkvalitet", "karbon",
)  # fmt: skip  # one word to a line is a long way to read
"""What begins or ends words for things that belong to nobody in particular."""

AMOUNTS: Final = """
alle ingen halvparten halv halvt dobbelt doble doblet dobla null prosent prosentpoeng
minst minimum høyst maksimum maks snittet landssnittet gjennomsnittet gjennomsnitt
hver hvert kvar kvart like samtlige full tredel tredelen tredjedel firedel firedelar
fjerdedel femdel femtedel tidel tiendedel flertallet fleirtalet
"""
AMOUNT_STEMS: Final = ("halver", "tredobl", "firedobl", "fordobl", "landsgjennomsnitt")
"""How other words that say how much begin."""

NUMBERS: Final = """
én éin ett to tre fire fem seks sju syv åtte ni ti elleve tolv femten tjue tretti førti
femti seksti sytti åtti nitti hundre tusen
"""
TIMES: Final = """
planperioden perioden handlingsplanperioden valgperioden valperioden årlig årleg årsskiftet
"""
"""Words that say when; a year does so too."""

TIME_UNITS: Final = "år trinn trinnet klasse klassing klassetrinn steget"
"""What a number before says how old somebody is, or where in school, and not how much."""

MONTHS: Final = """
januar februar mars april mai juni juli august september oktober november desember
"""
BEFORE_A_BASELINE: Final = "enn siden sidan mot sammenlignet samanlikna sammenliknet"
"""Words before the year that something is compared with, which is no deadline."""
