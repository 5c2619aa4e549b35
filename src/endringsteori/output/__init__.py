"""Findings rendered: pure functions from a run of `valider` to text.

A name is imported when it is first used: a run shows its findings in one format or two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from endringsteori.output.as_json import SCHEMA_VERSION, render_json
    from endringsteori.output.as_text import render_text
    from endringsteori.output.formats import FORMATS, Format, Need
    from endringsteori.output.run import NOWHERE, Run, Top
else:
    from importlib import import_module

    _MODULES = {
        "as_json": (
            "SCHEMA_VERSION",
            "render_json",
        ),
        "as_text": ("render_text",),
        "formats": (
            "FORMATS",
            "Format",
            "Need",
        ),
        "run": (
            "NOWHERE",
            "Run",
            "Top",
        ),
    }
    _MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}

    def __getattr__(name: str) -> object:
        """Import the module that has a name."""
        if name not in _MODULE_OF:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        module = import_module(f"{__name__}.{_MODULE_OF[name]}")
        value = globals()[name] = getattr(module, name)
        return value


__all__ = [
    "FORMATS",
    "NOWHERE",
    "SCHEMA_VERSION",
    "Format",
    "Need",
    "Run",
    "Top",
    "render_json",
    "render_text",
]
