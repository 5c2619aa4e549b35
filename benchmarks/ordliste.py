"""The words that the generated files are made of, picked by number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "grunn",
    "gruppe",
    "ledd",
    "mål",
    "sektor",
    "sted",
    "tiltak",
    "tjeneste",
]

_STEDER: Final = (
    "Storvika",
    "Nordbygda",
    "Øvre Åsen",
    "Sørlia",
    "Kirkebygda",
    "Fjordneset",
    "Ytterøya",
    "Indre Dal",
    "Elvemo",
    "Havnegata",
    "Tverrelva",
)
_TJENESTER: Final = (
    "Barneskolen",
    "Ungdomsskolen",
    "Helsestasjonen",
    "Barneverntjenesten",
    "PPT",
    "NAV",
    "Kulturskolen",
    "Fritidsklubben",
    "Barnehagen",
    "Boligkontoret",
)
_SEKTORER: Final = ("oppvekst", "helse", "arbeid", "kultur")
_GRUPPER: Final = (
    "Familier med lav inntekt",
    "Elever med høyt fravær",
    "Unge uten jobb eller skoleplass",
    "Førstegangsforeldre",
    "Barn som nettopp har flyttet hit",
    "Ungdommer som strever psykisk",
)
_MÅL: Final = (
    "fullfører videregående innen fem år",
    "har en trygg voksen å gå til",
    "deltar i en fritidsaktivitet hver uke",
    "får hjelp før problemene vokser seg store",
    "klarer seg økonomisk på egen hånd",
)
_TILTAK: Final = (
    "Tidlig kontakt",
    "Åpen dør",
    "Fritid for flere",
    "Trygg overgang",
    "Foreldrekveld",
    "Veien inn",
    "Lekser og middag",
)
_GRUNNER: Final = (
    "familien får én person å forholde seg til",
    "hjelpen kommer før fraværet har satt seg",
    "eleven selv har vært med på å velge",
    "de voksne vet hvem som gjør hva",
    "terskelen for å spørre om hjelp er lavere når man kjenner hverandre",
    "tid sammen gir tillit, også når det er vanskelig å møte opp",
    "økonomisk trygghet gir rom for å tenke lenger enn til neste uke",
)
_LEDD: Final[Mapping[str, tuple[str, ...]]] = {
    "innsats": (
        "Veiledere som følger familiene over tid",
        "Lokaler på kveldstid og midler til mat og utstyr",
    ),
    "aktiviteter": (
        "Teamet går gjennom fraværet hver uke og avtaler hvem som ringer hjem",
        "Helsesykepleier møter familien hjemme innen to uker",
        "Ungdommene lager middag sammen og får hjelp med lekser",
        "Veileder og ungdom skriver en plan for det neste halve året",
    ),
    "resultater": (
        "Familien har fått kontakt innen tre dager",
        "Ungdommen har en plan som hun selv har vært med på å lage",
        "Foreldrene vet hvilke ordninger de har rett på",
        "Skolen og hjelpetjenestene har samme bilde av situasjonen",
    ),
    "virkninger": (
        "Foreldrene tar oftere kontakt før det blir krise",
        "Eleven kommer oftere på skolen om morgenen",
        "Ungdommen deltar fast i en aktivitet sammen med andre",
    ),
    "effekter": (
        "Fraværet går varig ned",
        "Flere barn har venner og er med på det de andre er med på",
        "Familiens inntekt dekker det barna trenger",
    ),
}


def sted(number: int) -> str:
    """Give the name of a place."""
    return _STEDER[number % len(_STEDER)]


def tjeneste(number: int) -> str:
    """Give the name of a service."""
    return _TJENESTER[number % len(_TJENESTER)]


def sektor(number: int) -> str:
    """Give a sector."""
    return _SEKTORER[number % len(_SEKTORER)]


def gruppe(number: int) -> str:
    """Give the name of a target group."""
    return _GRUPPER[number % len(_GRUPPER)]


def mål(number: int) -> str:
    """Give what a goal wants for its group."""
    return _MÅL[number % len(_MÅL)]


def tiltak(number: int) -> str:
    """Give the name of a measure."""
    return _TILTAK[number % len(_TILTAK)]


def grunn(number: int) -> str:
    """Give a reason why one link should lead to another."""
    return _GRUNNER[number % len(_GRUNNER)]


def ledd(kind: str, number: int) -> str:
    """Give the name of a link, by the section it stands in."""
    names = _LEDD[kind]
    return names[number % len(names)]
