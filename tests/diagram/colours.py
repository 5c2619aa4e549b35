"""Colours as eyes see them: contrast, difference, and the three kinds of colour blindness.

Contrast as in WCAG 2.2. Colour blindness by Machado, Oliveira and Fernandes (2009), full
severity, on linear RGB; difference as CIE 1976 ΔE in CIELAB under D65.
"""

from __future__ import annotations

from math import dist
from typing import Final, TypeAlias

__all__ = ["EYES", "Eyes", "contrast", "difference"]

_Row: TypeAlias = tuple[float, float, float]
Eyes: TypeAlias = tuple[_Row, _Row, _Row]

EYES: Final[dict[str, Eyes]] = {
    "all colours": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_TO_XYZ: Final = (
    (0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883),
)


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def difference(one: str, other: str, eyes: Eyes) -> float:
    """Give how far apart two colours are to some eyes; about 2 can just be seen."""
    return dist(_lab(one, eyes), _lab(other, eyes))


def _linear(colour: str) -> _Row:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return _straight(red), _straight(green), _straight(blue)


def _straight(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _luminance(colour: str) -> float:
    return _times(_TO_XYZ, _linear(colour))[1]


def _times(matrix: Eyes, vector: _Row) -> _Row:
    x, y, z = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return x, y, z


def _lab(colour: str, eyes: Eyes) -> _Row:
    seen = tuple(min(1.0, max(0.0, part)) for part in _times(eyes, _linear(colour)))
    x, y, z = map(_cube_root, _times(_TO_XYZ, (seen[0], seen[1], seen[2])))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _cube_root(part: float) -> float:
    return part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116
