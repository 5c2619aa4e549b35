"""The picture of the house shows every room and who uses whom."""

from __future__ import annotations

from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from docs import lag_arkitekturbilde

PICTURE: Final = Path(__file__).parents[2] / "docs" / "arkitektur.svg"
"""`make sider` holds it up against the code; here it is read."""


def test_every_room_of_the_contract_has_its_words() -> None:
    """A new room must say what it does, and one that is gone must not linger."""
    rooms = [room for layer in lag_arkitekturbilde.layers() for room in layer]

    assert sorted(rooms) == sorted(lag_arkitekturbilde.ROOMS)


def test_arrows_go_down() -> None:
    """The picture has each room once, and what it tells is what the layers allow."""
    drawing = ET.parse(PICTURE).getroot()  # noqa: S314 - our own
    space = "{http://www.w3.org/2000/svg}"
    named = [one.text for one in drawing.iter(f"{space}text") if one.get("class")]
    level = {
        room: depth
        for depth, layer in enumerate(lag_arkitekturbilde.layers())
        for room in layer
    }
    told = drawing.findtext(f"{space}desc", "").removesuffix(".").split(", ")
    used = [tuple(one.split(" bruker ")) for one in told]

    assert sorted(filter(None, named)) == sorted(level)
    assert len(used) > len(level)
    assert [(a, b) for a, b in used if level[a] >= level[b]] == []
