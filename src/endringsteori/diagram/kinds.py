"""The kinds of what a figure holds: boxes, arrows, marks, and how they are arranged."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["Arrangement", "EdgeKind", "LegendSign", "MarkKind", "NodeKind"]

NodeKind: TypeAlias = Literal[
    "innsats",
    "aktivitet",
    "resultat",
    "virkning",
    "effekt",
    "mål",
    "tiltak",
    "tjeneste",
    "målgruppe",
    "samarbeid",
    "glippe",
    "venter",
    "del",
]
EdgeKind: TypeAlias = Literal[
    "fører_til",
    "bidrar_til",
    "innsats",
    "forsterker",
    "delmål_av",
    "oppgir",
    "møter",
    "gjør",
    "ansvarlig",
    "partner",
    "samordner",
    "trinn_1",
    "trinn_2",
    "trinn_3",
    "trinn_4",
    "mangler",
    "ikke_med",
]
MarkKind: TypeAlias = Literal[
    "måles",
    "måles_ikke",
    "utilsiktet",
    "gjenstår",
    "nås_ikke",
    "nødvendig",
    "høy_tillit",
    "middels_tillit",
    "lav_tillit",
    "ukjent_tillit",
    "virker_etter",
    "antatt",
    "bekreftet",
    "avkreftet",
    "status",
    "mangler",
    "feil",
    "advarsel",
    "merknad",
    "fortsetter",
    "ny",
    "endret",
    "fjernet",
    "nådd",
    "på_vei",
    "står_stille",
    "feil_vei",
    "blandet",
    "for_tidlig",
    "kan_ikke_si",
    "ikke_målt",
    "i_tråd",
    "holder_ikke",
    "ikke_prøvd",
    "annen_forklaring",
]
LegendSign: TypeAlias = EdgeKind | MarkKind
Arrangement: TypeAlias = Literal["layered", "lanes", "grid"]
