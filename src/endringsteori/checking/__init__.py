"""Checking: read, run the rules, place, except, sort, group and count.

A name is imported when it is first used: a run that shows findings mends nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from endringsteori.checking.brought import Brought, Outcome, bring
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
    from endringsteori.checking.picking import Pick, goals_ahead, pick
    from endringsteori.checking.processes import check_each, cores
    from endringsteori.checking.projects import STDIN, Project, locate, locate_text
    from endringsteori.checking.rulebook import Rulebook
    from endringsteori.checking.session import Session
    from endringsteori.checking.settings import OFF, Ask, Settings, today
else:
    from importlib import import_module

    _MODULES = {
        "brought": (
            "Brought",
            "Outcome",
            "bring",
        ),
        "checked": (
            "Checked",
            "check",
        ),
        "counting": (
            "Summary",
            "counts",
            "summary",
        ),
        "earlier": ("tree_at",),
        "fixing": (
            "Fixed",
            "fix",
        ),
        "grouping": (
            "Entry",
            "Group",
            "Grouping",
            "entries",
            "groups",
        ),
        "lest": (
            "Kilde",
            "Lest",
            "UgyldigTeori",
            "les",
            "les_eller_feil",
            "valider",
        ),
        "mending": (
            "Mending",
            "Mendings",
        ),
        "picking": (
            "Pick",
            "goals_ahead",
            "pick",
        ),
        "processes": (
            "check_each",
            "cores",
        ),
        "projects": (
            "STDIN",
            "Project",
            "locate",
            "locate_text",
        ),
        "rulebook": ("Rulebook",),
        "session": ("Session",),
        "settings": (
            "OFF",
            "Ask",
            "Settings",
            "today",
        ),
    }
    _MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}

    def __getattr__(name: str) -> object:
        """Import the module that has a name."""
        if name not in _MODULE_OF:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        module = import_module(f"{__name__}.{_MODULE_OF[name]}")
        value = globals()[name] = getattr(module, name)
        return value


__all__ = [
    "OFF",
    "STDIN",
    "Ask",
    "Brought",
    "Checked",
    "Entry",
    "Fixed",
    "Group",
    "Grouping",
    "Kilde",
    "Lest",
    "Mending",
    "Mendings",
    "Outcome",
    "Pick",
    "Project",
    "Rulebook",
    "Session",
    "Settings",
    "Summary",
    "UgyldigTeori",
    "bring",
    "check",
    "check_each",
    "cores",
    "counts",
    "entries",
    "fix",
    "goals_ahead",
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
