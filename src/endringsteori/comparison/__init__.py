"""Two theories held against each other: what came, went, moved or says something else.

`without_asked` is imported by those who need it: it checks and assesses, which is heavy.
"""

from endringsteori.comparison.as_json import SCHEMA_VERSION, render_json
from endringsteori.comparison.as_markdown import render_markdown
from endringsteori.comparison.as_text import render_text
from endringsteori.comparison.changes import (
    Change,
    ChangeKind,
    Demand,
    Direction,
    Thing,
    ThingKind,
    Value,
)
from endringsteori.comparison.compare import Difference, compare
from endringsteori.comparison.sentences import Sentences
from endringsteori.comparison.without import Taken, Without, without

__all__ = [
    "SCHEMA_VERSION",
    "Change",
    "ChangeKind",
    "Demand",
    "Difference",
    "Direction",
    "Sentences",
    "Taken",
    "Thing",
    "ThingKind",
    "Value",
    "Without",
    "compare",
    "render_json",
    "render_markdown",
    "render_text",
    "without",
]
