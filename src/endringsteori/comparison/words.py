"""What a comparison calls things, and its headings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.comparison.changes import ChangeKind
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.comparison.changes import ThingKind
    from endringsteori.texts import Ordvalg

__all__ = [
    "FOLLOWS",
    "HEADINGS",
    "HIDDEN",
    "IN_ALL",
    "IN_MEASURE",
    "NOTHING",
    "TITLE",
    "the",
]

_THE: Final[Mapping[ThingKind, Tekst]] = {
    "prosjekt": Tekst(nb="prosjektet", nn="prosjektet", en="the project"),
    "virksomhet": Tekst(nb="virksomheten", nn="verksemda", en="the organisation"),
    "innstillinger": Tekst(nb="innstillingene", nn="innstillingane", en="the settings"),
    "individ": Tekst(nb="individplanen", nn="individplanen", en="the individual plan"),
    "plan": Tekst(nb="planen", nn="planen", en="the plan"),
    "kunnskapskilde": Tekst(
        nb="kunnskapskilden", nn="kunnskapskjelda", en="the source of knowledge"
    ),
    "utfordring": Tekst(nb="utfordringen", nn="utfordringa", en="the challenge"),
    "årsak": Tekst(nb="årsaken", nn="årsaka", en="the cause"),
    "målgruppe": Tekst(nb="målgruppen", nn="målgruppa", en="the target group"),
    "mål": Tekst(nb="målet", nn="målet", en="the goal"),
    "tjeneste": Tekst(nb="tjenesten", nn="tenesta", en="the service"),
    "virkemiddel": Tekst(nb="virkemiddelet", nn="verkemiddelet", en="the means"),
    "samarbeid": Tekst(nb="samarbeidet", nn="samarbeidet", en="the collaboration"),
    "tiltak": Tekst(nb="tiltaket", nn="tiltaket", en="the measure"),
    "innsats": Tekst(nb="innsatsen", nn="innsatsen", en="the input"),
    "aktivitet": Tekst(nb="aktiviteten", nn="aktiviteten", en="the activity"),
    "resultat": Tekst(nb="resultatet", nn="resultatet", en="the output"),
    "virkning": Tekst(nb="virkningen", nn="verknaden", en="the outcome"),
    "effekt": Tekst(nb="effekten", nn="effekten", en="the impact"),
    "hypotese": Tekst(nb="hypotesen", nn="hypotesen", en="the hypothesis"),
    "indikator": Tekst(nb="indikatoren", nn="indikatoren", en="the indicator"),
    "forutsetning": Tekst(nb="forutsetningen", nn="føresetnaden", en="the assumption"),
    "risiko": Tekst(nb="risikoen", nn="risikoen", en="the risk"),
    "ytre forhold": Tekst(
        nb="det ytre forholdet", nn="det ytre forholdet", en="the external factor"
    ),
    "punkt": Tekst(nb="punktet", nn="punktet", en="the checklist item"),
    "fase": Tekst(nb="fasen", nn="fasen", en="the phase"),
    "gjenbesøk": Tekst(nb="gjenbesøket", nn="gjenbesøket", en="the revisit"),
    "datakilde": Tekst(nb="datakilden", nn="datakjelda", en="the data source"),
    "unntak": Tekst(nb="unntaket", nn="unntaket", en="the exception"),
    "egen regel": Tekst(
        nb="den egne regelen", nn="den eigne regelen", en="the project's own rule"
    ),
}
_THE_DFØ: Final[Mapping[ThingKind, Tekst]] = {
    "innsats": Tekst(nb="innsatsfaktoren", nn="innsatsfaktoren", en="the input"),
    "resultat": Tekst(
        nb="produktet eller tjenesten",
        nn="produktet eller tenesta",
        en="the product or service",
    ),
    "virkning": Tekst(
        nb="brukereffekten", nn="brukareffekten", en="the effect for users"
    ),
    "effekt": Tekst(
        nb="samfunnseffekten", nn="samfunnseffekten", en="the effect for society"
    ),
}


def the(slag: ThingKind, ordvalg: Ordvalg) -> Tekst:
    """Give what a thing of a kind is called, in the definite form."""
    return _THE_DFØ.get(slag, _THE[slag]) if ordvalg == "dfø" else _THE[slag]


TITLE: Final = Tekst(
    nb="Fra {gammel} til {ny}", nn="Frå {gammel} til {ny}", en="From {gammel} to {ny}"
)
IN_MEASURE: Final = Tekst(
    nb="{ting} i {tiltak}", nn="{ting} i {tiltak}", en="{ting} in {tiltak}"
)
NOTHING: Final = Tekst(
    nb="De to utgavene sier det samme.",
    nn="Dei to utgåvene seier det same.",
    en="The two versions say the same.",
)
IN_ALL: Final = Tekst(
    nb="{n} {n:endring|endringer}.",
    nn="{n} {n:endring|endringar}.",
    en="{n} {n:change|changes}.",
)
FOLLOWS: Final = Tekst(
    nb="{n} til følger av dem og er ikke vist: det som står i tiltak som er nye eller fjernet, og hypoteser til og fra det som er nytt eller fjernet.",
    nn="{n} til følgjer av dei og er ikkje viste: det som står i tiltak som er nye eller fjerna, og hypotesar til og frå det som er nytt eller fjerna.",
    en="{n} more follow from them and are not shown: what stands in measures that are new or removed, and hypotheses to and from what is new or removed.",
)

HIDDEN: Final = Tekst(
    nb="et lite tall som ikke vises",
    nn="eit lite tal som ikkje blir vist",
    en="a small number that is not shown",
)

_LOST: Final = Tekst(
    nb="Dette har målene mistet",
    nn="Dette har måla mista",
    en="What the goals have lost",
)
_GAINED: Final = Tekst(
    nb="Dette har målene fått",
    nn="Dette har måla fått",
    en="What the goals have gained",
)
HEADINGS: Final[Mapping[ChangeKind, Tekst]] = {
    ChangeKind.MEASUREMENT_LOST: _LOST,
    ChangeKind.MEASURE_LOST: _LOST,
    ChangeKind.SERVICE_LOST: _LOST,
    ChangeKind.TARGET_MOVED: Tekst(nb="Ambisjoner", nn="Ambisjonar", en="Targets"),
    ChangeKind.MEASUREMENT_GAINED: _GAINED,
    ChangeKind.MEASURE_GAINED: _GAINED,
    ChangeKind.SERVICE_GAINED: _GAINED,
    ChangeKind.REMOVED: Tekst(nb="Fjernet", nn="Fjerna", en="Removed"),
    ChangeKind.ADDED: Tekst(nb="Lagt til", nn="Lagt til", en="Added"),
    ChangeKind.RETARGETED: Tekst(nb="Lagt om", nn="Lagt om", en="Redirected"),
    ChangeKind.CHANGED: Tekst(nb="Endret", nn="Endra", en="Changed"),
    ChangeKind.REWORDED: Tekst(nb="Ny ordlyd", nn="Ny ordlyd", en="Reworded"),
    ChangeKind.RENAMED: Tekst(nb="Ny id", nn="Ny id", en="New id"),
}
"""What stands above the changes of each kind; neighbours may share a heading."""
