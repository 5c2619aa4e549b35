"""The puzzle rendered: pure functions from the graph of a theory to text."""

from endringsteori.output.puslespill.as_csv import render_csv
from endringsteori.output.puslespill.as_html import render_html
from endringsteori.output.puslespill.as_json import render_json
from endringsteori.output.puslespill.as_text import render_text
from endringsteori.output.puslespill.service_cards import ServiceCards, ask_services
from endringsteori.output.puslespill.services import (
    render_services,
    render_services_markdown,
)
from endringsteori.output.puslespill.services_csv import render_services_csv
from endringsteori.output.puslespill.services_json import render_services_json
from endringsteori.output.puslespill.shape import SCHEMA_VERSION
from endringsteori.output.puslespill.without_json import render_without_json
from endringsteori.output.puslespill.without_text import (
    label_of,
    render_without,
    render_without_markdown,
)

__all__ = [
    "SCHEMA_VERSION",
    "ServiceCards",
    "ask_services",
    "label_of",
    "render_csv",
    "render_html",
    "render_json",
    "render_services",
    "render_services_csv",
    "render_services_json",
    "render_services_markdown",
    "render_text",
    "render_without",
    "render_without_json",
    "render_without_markdown",
]
