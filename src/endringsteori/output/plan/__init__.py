"""Plans rendered: pure functions from the graph of a theory to text."""

from endringsteori.output.plan.as_csv import render_csv
from endringsteori.output.plan.as_json import SCHEMA_VERSION, render_json
from endringsteori.output.plan.as_markdown import render_markdown
from endringsteori.output.plan.as_text import render_text
from endringsteori.output.plan.planned import Planned

__all__ = [
    "SCHEMA_VERSION",
    "Planned",
    "render_csv",
    "render_json",
    "render_markdown",
    "render_text",
]
