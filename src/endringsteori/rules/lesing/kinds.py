"""What the kinds of things are called where a reference goes wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.model.navnerom import TingSlag

__all__ = ["ALL_OF", "ONE_OF"]

ONE_OF: Final[Mapping[TingSlag, Tekst]] = {
    "plan": Tekst(nb="en plan", nn="ein plan", en="a plan"),
    "kunnskapskilde": Tekst(
        nb="en kunnskapskilde", nn="ei kunnskapskjelde", en="a source of knowledge"
    ),
    "utfordring": Tekst(nb="en utfordring", nn="ei utfordring", en="a challenge"),
    "årsak": Tekst(nb="en årsak", nn="ei årsak", en="a cause"),
    "målgruppe": Tekst(nb="en målgruppe", nn="ei målgruppe", en="a target group"),
    "mål": Tekst(nb="et mål", nn="eit mål", en="a goal"),
    "tjeneste": Tekst(nb="en tjeneste", nn="ei teneste", en="a service"),
    "virkemiddel": Tekst(nb="et virkemiddel", nn="eit verkemiddel", en="a means"),
    "samarbeid": Tekst(nb="et samarbeid", nn="eit samarbeid", en="a collaboration"),
    "tiltak": Tekst(nb="et tiltak", nn="eit tiltak", en="a measure"),
    "ledd": Tekst(nb="et ledd", nn="eit ledd", en="a link"),
    "indikator": Tekst(nb="en indikator", nn="ein indikator", en="an indicator"),
    "forutsetning": Tekst(
        nb="en forutsetning", nn="ein føresetnad", en="an assumption"
    ),
    "risiko": Tekst(nb="en risiko", nn="ein risiko", en="a risk"),
    "ytre forhold": Tekst(
        nb="et ytre forhold", nn="eit ytre forhold", en="an external factor"
    ),
    "fase": Tekst(nb="en fase", nn="ein fase", en="a phase"),
    "datakilde": Tekst(nb="en datakilde", nn="ei datakjelde", en="a data source"),
    "sjekkliste": Tekst(nb="en sjekkliste", nn="ei sjekkliste", en="a checklist"),
    "brukermedvirkning": Tekst(
        nb="en brukermedvirkning", nn="ein brukarmedverknad", en="a user involvement"
    ),
}
"""One thing of each kind, with the article."""

ALL_OF: Final[Mapping[TingSlag, Tekst]] = {
    "plan": Tekst(nb="planene", nn="planane", en="the plans"),
    "kunnskapskilde": Tekst(
        nb="kunnskapskildene",
        nn="kunnskapskjeldene",
        en="the sources of knowledge",
    ),
    "utfordring": Tekst(nb="utfordringene", nn="utfordringane", en="the challenges"),
    "årsak": Tekst(nb="årsakene", nn="årsakene", en="the causes"),
    "målgruppe": Tekst(nb="målgruppene", nn="målgruppene", en="the target groups"),
    "mål": Tekst(nb="målene", nn="måla", en="the goals"),
    "tjeneste": Tekst(nb="tjenestene", nn="tenestene", en="the services"),
    "virkemiddel": Tekst(nb="virkemidlene", nn="verkemidla", en="the means"),
    "samarbeid": Tekst(nb="samarbeidene", nn="samarbeida", en="the collaborations"),
    "tiltak": Tekst(nb="tiltakene", nn="tiltaka", en="the measures"),
    "ledd": Tekst(nb="leddene", nn="ledda", en="the links"),
    "indikator": Tekst(nb="indikatorene", nn="indikatorane", en="the indicators"),
    "forutsetning": Tekst(
        nb="forutsetningene", nn="føresetnadene", en="the assumptions"
    ),
    "risiko": Tekst(nb="risikoene", nn="risikoane", en="the risks"),
    "ytre forhold": Tekst(
        nb="de ytre forholdene", nn="dei ytre forholda", en="the external factors"
    ),
    "fase": Tekst(nb="fasene", nn="fasane", en="the phases"),
    "datakilde": Tekst(nb="datakildene", nn="datakjeldene", en="the data sources"),
    "sjekkliste": Tekst(nb="sjekklistene", nn="sjekklistene", en="the checklists"),
    "brukermedvirkning": Tekst(
        nb="brukermedvirkningen i tiltakene",
        nn="brukarmedverknaden i tiltaka",
        en="the user involvement of the measures",
    ),
}
"""All things of each kind in the project."""
