"""What the author of a rule package needs: this module, and nothing else of ours.

A package offers a tuple of `Rule` as an entry point of the group `endringsteori.regler`.
A rule asks the theory (`Case.graph`), and yields a `Hit` at each `Place` where something
is to be said; its `Words` and `Card` say it. `docs/egne-regler.md` shows a whole package.

The names here keep their meaning from one version to the next; a change of one is a new
major version, and told in the changelog.
"""

from endringsteori.diagnostics import Hit, Place, Severity
from endringsteori.graph import TheoryGraph, graf
from endringsteori.rules import Card, Case, Levels, Rule, Words
from endringsteori.rules.missing import missing
from endringsteori.texts import Tekst, Verdi

__all__ = [
    "Card",
    "Case",
    "Hit",
    "Levels",
    "Place",
    "Rule",
    "Severity",
    "Tekst",
    "TheoryGraph",
    "Verdi",
    "Words",
    "graf",
    "missing",
]
