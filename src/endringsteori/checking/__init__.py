"""Checking: read, run the rules, place, except, sort, group and count."""

from endringsteori.checking.checked import Checked, check
from endringsteori.checking.counting import Summary, counts, summary
from endringsteori.checking.grouping import Entry, entries
from endringsteori.checking.lest import (
    Kilde,
    Lest,
    UgyldigTeori,
    les,
    les_eller_feil,
    valider,
)
from endringsteori.checking.picking import Pick, pick
from endringsteori.checking.projects import STDIN, Project, locate, locate_text
from endringsteori.checking.settings import Ask, Settings, today

__all__ = [
    "STDIN",
    "Ask",
    "Checked",
    "Entry",
    "Kilde",
    "Lest",
    "Pick",
    "Project",
    "Settings",
    "Summary",
    "UgyldigTeori",
    "check",
    "counts",
    "entries",
    "les",
    "les_eller_feil",
    "locate",
    "locate_text",
    "pick",
    "summary",
    "today",
    "valider",
]
