"""A theory that stands alone."""

from __future__ import annotations

from endringsteori.exchange.contained import self_contained
from endringsteori.model import Datakilde, Innstillinger, Mål, Teori


def test_other_files_are_not_named() -> None:
    """All else stands."""
    teori = Teori(
        mål=(Mål(id="a", navn="A"),),
        innstillinger=Innstillinger(register=("../felles",), profil="utkast"),
        datakilder=(Datakilde(id="d", fil="a.csv"),),
    )

    assert self_contained(teori) == Teori(
        mål=teori.mål, innstillinger=Innstillinger(profil="utkast")
    )
