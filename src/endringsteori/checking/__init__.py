"""Checking: read, run the rules, place, except, sort, group and count."""

from endringsteori.checking.checked import Checked, check
from endringsteori.checking.counting import Summary, counts, summary
from endringsteori.checking.earlier import tree_at
from endringsteori.checking.fixing import Fixed, fix
from endringsteori.checking.grouping import Entry, Group, Grouping, entries, groups
from endringsteori.checking.lest import (
    Kilde,
    Lest,
    UgyldigTeori,
    les,
    les_eller_feil,
    valider,
)
from endringsteori.checking.mending import Mending, Mendings
from endringsteori.checking.picking import Pick, pick
from endringsteori.checking.projects import STDIN, Project, locate, locate_text
from endringsteori.checking.rulebook import Rulebook
from endringsteori.checking.settings import OFF, Ask, Settings, today

__all__ = [
    "OFF",
    "STDIN",
    "Ask",
    "Checked",
    "Entry",
    "Fixed",
    "Group",
    "Grouping",
    "Kilde",
    "Lest",
    "Mending",
    "Mendings",
    "Pick",
    "Project",
    "Rulebook",
    "Settings",
    "Summary",
    "UgyldigTeori",
    "check",
    "counts",
    "entries",
    "fix",
    "groups",
    "les",
    "les_eller_feil",
    "locate",
    "locate_text",
    "pick",
    "summary",
    "today",
    "tree_at",
    "valider",
]
