"""The buttons and filters of a page; hidden until its script is there to heed them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagram.render.html import ord as o
from endringsteori.diagram.render.html.elements import add

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from xml.etree import ElementTree as ET

    from endringsteori.diagram.render.html.data import Choice
    from endringsteori.texts import Språk

__all__ = ["add_controls"]

_SIZES: Final = ("mindre", "større", "hele", "full")
_WAYS: Final = ("venstre", "høyre", "opp", "ned")


def add_controls(parent: ET.Element, filters: Sequence[Choice], språk: Språk) -> None:
    """Add the controls of all figures in a document, and how they are used."""
    controls = add(parent, "div", class_="styring")
    controls.set("hidden", "hidden")
    add(controls, "p", o.HJELP.på(språk))
    row = add(controls, "div", class_="knapper")
    _add_buttons(row, o.STØRRELSE.på(språk), _SIZES, språk)
    _add_buttons(row, o.FLYTT.på(språk), _WAYS, språk)
    if filters:
        _add_filters(row, filters, språk)
    add(controls, "p", class_="status", role="status")


def _add_buttons(
    parent: ET.Element, label: str, names: Iterable[str], språk: Språk
) -> None:
    group = add(parent, "fieldset")
    add(group, "legend", label)
    for name in names:
        add(
            group,
            "button",
            o.KNAPPER[name].på(språk),
            type="button",
            data_handling=name,
        )


def _add_filters(parent: ET.Element, filters: Iterable[Choice], språk: Språk) -> None:
    group = add(parent, "fieldset")
    add(group, "legend", o.FILTRE.på(språk))
    for name, label, values in filters:
        named = add(group, "label", f"{label} ")
        choice = add(named, "select", data_filter=name)
        add(choice, "option", o.ALLE.på(språk), value="")
        for number, (value, _) in enumerate(values):
            add(choice, "option", value, value=str(number))
    text = o.KNAPPER["nullstill"].på(språk)
    add(group, "button", text, type="button", data_handling="nullstill")
