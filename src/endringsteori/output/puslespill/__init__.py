"""The puzzle rendered: pure functions from the graph of a theory to text."""

from endringsteori.output.puslespill.as_csv import render_csv
from endringsteori.output.puslespill.as_html import render_html
from endringsteori.output.puslespill.as_json import SCHEMA_VERSION, render_json
from endringsteori.output.puslespill.as_text import render_text
from endringsteori.output.puslespill.services import render_services
from endringsteori.output.puslespill.without_text import label_of, render_without

__all__ = [
    "SCHEMA_VERSION",
    "label_of",
    "render_csv",
    "render_html",
    "render_json",
    "render_services",
    "render_text",
    "render_without",
]
