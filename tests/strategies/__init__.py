"""Hypothesis strategies for theories, one for each kind of thing; they live only here.

Ids are few, so that references meet, miss, and form circles by themselves.
"""

from strategies.anything import (
    any_chain,
    any_link,
    any_mål,
    any_plan,
    any_teori,
    any_tiltak,
)
from strategies.data import ODD_SCALARS, PROPER_SCALARS, damaged, valid_data
from strategies.ids import any_id, fields, references, tekster
from strategies.indicators import any_indikator, any_måling
from strategies.sound import sound_chain
from strategies.whole import whole_teori, wild_tekst

__all__ = [
    "ODD_SCALARS",
    "PROPER_SCALARS",
    "any_chain",
    "any_id",
    "any_indikator",
    "any_link",
    "any_mål",
    "any_måling",
    "any_plan",
    "any_teori",
    "any_tiltak",
    "damaged",
    "fields",
    "references",
    "sound_chain",
    "tekster",
    "valid_data",
    "whole_teori",
    "wild_tekst",
]
