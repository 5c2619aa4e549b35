"""Two theories held against each other: what came, went, moved or says something else."""

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
from endringsteori.comparison.without_asked import (
    Carried,
    Consequences,
    GoalChange,
    ask_without,
)

__all__ = [
    "SCHEMA_VERSION",
    "Carried",
    "Change",
    "ChangeKind",
    "Consequences",
    "Demand",
    "Difference",
    "Direction",
    "GoalChange",
    "Sentences",
    "Taken",
    "Thing",
    "ThingKind",
    "Value",
    "Without",
    "ask_without",
    "compare",
    "render_json",
    "render_markdown",
    "render_text",
    "without",
]
