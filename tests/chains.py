"""Small chain files for tests of the doors, and a folder that holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["BROKEN", "GAPS", "SOUND", "write_project"]

SOUND = """\
endringsteori: 1
"""
"""Nothing to find."""

GAPS = """\
endringsteori: 1
mål:
  trivsel: Flere trives på skolen
tiltak:
  losen:
    navn: Losen
    mål: [trivsel]
    aktiviteter:
      samtaler: Losen snakker med eleven hver uke
"""
"""Gaps, but nothing wrong."""

BROKEN = """\
endringsteori: 1
mål:
  trivsel:
    navn: Flere trives på skolen
indikatorer:
  mobbing:
    navn: Andel elever som blir mobbet
    måler: [trivsel]
    enhet: prosent
    målinger:
      - periode: 2025
        verdi: 140
"""
"""A share of 140 per cent, which no share can be."""


def write_project(folder: Path) -> Path:
    """Write a project of two files, and give its folder."""
    root, _, rest = GAPS.partition("tiltak:")
    (folder / "tiltak").mkdir(parents=True)
    (folder / "endringsteori.yaml").write_text(root, encoding="utf-8")
    (folder / "tiltak" / "losen.yaml").write_text(f"tiltak:{rest}", encoding="utf-8")
    return folder
