"""An assessment rendered: pure functions from what was assessed to text."""

from endringsteori.document import Picture
from endringsteori.output.vurdering.as_json import SCHEMA_VERSION, render_json
from endringsteori.output.vurdering.as_markdown import render_markdown
from endringsteori.output.vurdering.as_text import render_text
from endringsteori.output.vurdering.assessed import Assessed

__all__ = [
    "SCHEMA_VERSION",
    "Assessed",
    "Picture",
    "render_json",
    "render_markdown",
    "render_text",
]
