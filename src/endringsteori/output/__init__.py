"""Findings rendered: pure functions from checked projects to text."""

from endringsteori.output.as_json import SCHEMA_VERSION, render_json
from endringsteori.output.as_text import render_text
from endringsteori.output.words import SEVERITY

__all__ = ["SCHEMA_VERSION", "SEVERITY", "render_json", "render_text"]
