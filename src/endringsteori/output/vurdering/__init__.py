"""An assessment rendered: pure functions from what was assessed to text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.output.vurdering.as_json import SCHEMA_VERSION, render_json
from endringsteori.output.vurdering.as_markdown import render_markdown
from endringsteori.output.vurdering.as_text import render_text
from endringsteori.output.vurdering.assessed import Assessed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = [
    "FORMATS",
    "SCHEMA_VERSION",
    "Assessed",
    "render_json",
    "render_markdown",
    "render_text",
]

FORMATS: Final[Mapping[str, Callable[[Assessed], str]]] = {
    "tekst": render_text,
    "json": render_json,
    "markdown": render_markdown,
}
"""What `--format` and `--ut` may name; the first is the usual one."""
