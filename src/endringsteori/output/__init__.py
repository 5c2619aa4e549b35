"""Findings rendered: pure functions from a run of `valider` to text."""

from endringsteori.output.as_json import SCHEMA_VERSION, render_json
from endringsteori.output.as_text import render_text
from endringsteori.output.formats import FORMATS, Format, Need
from endringsteori.output.run import NOWHERE, Run, Top
from endringsteori.output.words import SEVERITY

__all__ = [
    "FORMATS",
    "NOWHERE",
    "SCHEMA_VERSION",
    "SEVERITY",
    "Format",
    "Need",
    "Run",
    "Top",
    "render_json",
    "render_text",
]
