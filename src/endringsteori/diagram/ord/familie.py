"""Words of the view `familie`: the plan as those whom it is for see it."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = [
    "BARE_INDIVID",
    "DET_SOM_SKJER",
    "DET_VI_VIL",
    "INGEN_KOORDINATOR",
    "INGEN_PLAN",
    "KOORDINERER",
    "PLANPERIODE",
    "SOM_MØTER_OSS",
    "TITTEL",
]

TITTEL: Final = Tekst(
    nb="Planen vår: {referanse}",
    nn="Planen vår: {referanse}",
    en="Our plan: {referanse}",
)
PLANPERIODE: Final = Tekst(
    nb="Planen gjelder {periode}",
    nn="Planen gjeld {periode}",
    en="The plan is for {periode}",
)
SOM_MØTER_OSS: Final = Tekst(
    nb="De som møter oss", nn="Dei som møter oss", en="Those who meet us"
)
DET_SOM_SKJER: Final = Tekst(
    nb="Det vi gjør sammen", nn="Det vi gjer saman", en="What we do together"
)
DET_VI_VIL: Final = Tekst(nb="Det vi vil", nn="Det vi vil", en="What we want")
KOORDINERER: Final = Tekst(
    nb="koordinerer for oss", nn="koordinerer for oss", en="coordinates for us"
)
INGEN_KOORDINATOR: Final = Tekst(
    nb="Ingen koordinerer for oss ennå.",
    nn="Ingen koordinerer for oss enno.",
    en="Nobody coordinates for us yet.",
)
INGEN_PLAN: Final = Tekst(
    nb="Det er ingenting i planen å tegne ennå.",
    nn="Det er ingenting i planen å teikne enno.",
    en="There is nothing in the plan to draw yet.",
)
BARE_INDIVID: Final = Tekst(
    nb="Denne figuren er for planen til én person eller familie (nivå: individ).",
    nn="Denne figuren er for planen til éin person eller familie (nivå: individ).",
    en="This figure is for the plan of one person or family (nivå: individ).",
)
