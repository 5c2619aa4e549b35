"""Logic chains (logiske kjeder) as code: read, check, assess and draw theories of change.

    from endringsteori import graf, les, tegn, valider

    lest = les("eksempler/fjellfjord")
    for funn in valider(lest):
        print(funn.code, funn.message)
    svg = tegn(graf(lest.teori), tiltak="tettere-på").svg()

A name is imported when it is first used, so importing the package costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from endringsteori.assessment import (
        Hypotesevurdering,
        Indikatorstatus,
        Kontrollsvar,
        Leddstatus,
        Lesning,
        Målestatus,
        Målvurdering,
        Tiltaksvurdering,
        Vurdering,
        vurder,
    )
    from endringsteori.checking import (
        Lest,
        UgyldigTeori,
        les,
        les_eller_feil,
        valider,
    )
    from endringsteori.diagnostics import (
        Finding,
        Place,
        Position,
        Severity,
        Span,
        Status,
    )
    from endringsteori.diagram import (
        Figur,
        tegn,
    )
    from endringsteori.graph import (
        TheoryGraph,
        graf,
    )
    from endringsteori.loading import (
        Folder,
        GitError,
        Memory,
        NotAProjectError,
        OneFile,
        Overlay,
        SourceTree,
        dump,
    )
    from endringsteori.loading.revision import GitRevision
    from endringsteori.model import (
        Aktivitet,
        Ambisjon,
        Beslutning,
        Brukermedvirkning,
        Datakilde,
        Deling,
        Dimensjonsvalg,
        Effekt,
        EgenRegel,
        Fase,
        Finansiering,
        Forankring,
        Fordeling,
        Forutsetning,
        Gjenbesøk,
        Grunnlag,
        Hypotese,
        Indikator,
        Individ,
        Innsats,
        Innstillinger,
        Kartlegging,
        Krav,
        Kunnskapskilde,
        Milepæl,
        Mål,
        Målgruppe,
        Måling,
        Nullpunkt,
        Periode,
        Plan,
        Punkt,
        Regelvalg,
        Resultat,
        Risiko,
        Samarbeid,
        Sammenligning,
        Samtykke,
        Svar,
        Teori,
        Tiltak,
        Tjeneste,
        Unntak,
        Utfordring,
        Varighet,
        Virkemiddel,
        Virkning,
        Virksomhet,
        YtreForhold,
        Årsak,
        skjema,
    )
    from endringsteori.output.tabeller import (
        Tabell,
        Tabeller,
        tabeller,
    )
    from endringsteori.report import (
        rapport,
    )
else:
    from importlib import import_module

    _ROOMS = {
        "assessment": (
            "Hypotesevurdering",
            "Indikatorstatus",
            "Kontrollsvar",
            "Leddstatus",
            "Lesning",
            "Målestatus",
            "Målvurdering",
            "Tiltaksvurdering",
            "Vurdering",
            "vurder",
        ),
        "checking": ("Lest", "UgyldigTeori", "les", "les_eller_feil", "valider"),
        "diagnostics": ("Finding", "Place", "Position", "Severity", "Span", "Status"),
        "diagram": ("Figur", "tegn"),
        "graph": ("TheoryGraph", "graf"),
        "loading": (
            "Folder",
            "GitError",
            "Memory",
            "NotAProjectError",
            "OneFile",
            "Overlay",
            "SourceTree",
            "dump",
        ),
        "loading.revision": ("GitRevision",),
        "output.tabeller": ("Tabell", "Tabeller", "tabeller"),
        "report": ("rapport",),
    }
    _ROOM_OF = {name: room for room, names in _ROOMS.items() for name in names}

    def __getattr__(name: str) -> object:
        """Import a public name: from the model, unless another room is said to have it."""
        if name not in __all__:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        room = import_module(f"{__name__}.{_ROOM_OF.get(name, 'model')}")
        value = globals()[name] = getattr(room, name)
        return value


versjon: Final[str] = "0.1.0"
"""The version of the package. To look it up where it is installed takes longer than `--help`."""


def __dir__() -> list[str]:
    """List the public names, imported or not."""
    return sorted(__all__)


__all__ = [
    "Aktivitet",
    "Ambisjon",
    "Beslutning",
    "Brukermedvirkning",
    "Datakilde",
    "Deling",
    "Dimensjonsvalg",
    "Effekt",
    "EgenRegel",
    "Fase",
    "Figur",
    "Finansiering",
    "Finding",
    "Folder",
    "Forankring",
    "Fordeling",
    "Forutsetning",
    "GitError",
    "GitRevision",
    "Gjenbesøk",
    "Grunnlag",
    "Hypotese",
    "Hypotesevurdering",
    "Indikator",
    "Indikatorstatus",
    "Individ",
    "Innsats",
    "Innstillinger",
    "Kartlegging",
    "Kontrollsvar",
    "Krav",
    "Kunnskapskilde",
    "Leddstatus",
    "Lesning",
    "Lest",
    "Memory",
    "Milepæl",
    "Mål",
    "Målestatus",
    "Målgruppe",
    "Måling",
    "Målvurdering",
    "NotAProjectError",
    "Nullpunkt",
    "OneFile",
    "Overlay",
    "Periode",
    "Place",
    "Plan",
    "Position",
    "Punkt",
    "Regelvalg",
    "Resultat",
    "Risiko",
    "Samarbeid",
    "Sammenligning",
    "Samtykke",
    "Severity",
    "SourceTree",
    "Span",
    "Status",
    "Svar",
    "Tabell",
    "Tabeller",
    "Teori",
    "TheoryGraph",
    "Tiltak",
    "Tiltaksvurdering",
    "Tjeneste",
    "UgyldigTeori",
    "Unntak",
    "Utfordring",
    "Varighet",
    "Virkemiddel",
    "Virkning",
    "Virksomhet",
    "Vurdering",
    "YtreForhold",
    "Årsak",
    "dump",
    "graf",
    "les",
    "les_eller_feil",
    "rapport",
    "skjema",
    "tabeller",
    "tegn",
    "valider",
    "versjon",
    "vurder",
]
