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
from strategies.lines import written_lines
from strategies.measured import measured_teori
from strategies.mutations import mutated, shuffled
from strategies.picking import Pick, picks
from strategies.plans import any_planned
from strategies.puzzles import any_puzzle
from strategies.resting import any_resting
from strategies.sound import sound_chain
from strategies.sound_whole import sound, sound_theory
from strategies.spellings import (
    like_a_date,
    like_a_duration,
    like_a_number,
    like_a_period,
    like_an_id,
    spaced,
)
from strategies.straying import strayed_theory
from strategies.together import any_together
from strategies.valid import any_valid_teori
from strategies.whole import whole_teori, wild_tekst

__all__ = [
    "ODD_SCALARS",
    "PROPER_SCALARS",
    "Pick",
    "any_chain",
    "any_id",
    "any_indikator",
    "any_link",
    "any_mål",
    "any_måling",
    "any_plan",
    "any_planned",
    "any_puzzle",
    "any_resting",
    "any_teori",
    "any_tiltak",
    "any_together",
    "any_valid_teori",
    "damaged",
    "fields",
    "like_a_date",
    "like_a_duration",
    "like_a_number",
    "like_a_period",
    "like_an_id",
    "measured_teori",
    "mutated",
    "picks",
    "references",
    "shuffled",
    "sound",
    "sound_chain",
    "sound_theory",
    "spaced",
    "strayed_theory",
    "tekster",
    "valid_data",
    "whole_teori",
    "wild_tekst",
    "written_lines",
]
