"""What the ids of a theory name, and of which kind.

References see only ids of the kinds that their field allows: first in their own measure,
then among the shared ids (`format.md` §1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.model.teori import Teori

__all__ = ["DELTE_SLAG", "LEDD_SEKSJONER", "SJEKKLISTER", "Navnerom", "TingSlag"]

TingSlag: TypeAlias = Literal[
    "plan",
    "kunnskapskilde",
    "utfordring",
    "årsak",
    "målgruppe",
    "mål",
    "tjeneste",
    "virkemiddel",
    "samarbeid",
    "tiltak",
    "ledd",
    "indikator",
    "forutsetning",
    "risiko",
    "ytre forhold",
    "fase",
    "datakilde",
    "sjekkliste",
    "brukermedvirkning",
]

SJEKKLISTER: Final = ("bufdir-fase-1",)
"""The checklists that come with the library."""

DELTE_SLAG: Final[dict[str, TingSlag]] = {
    "planer": "plan",
    "kunnskapskilder": "kunnskapskilde",
    "utfordringer": "utfordring",
    "målgrupper": "målgruppe",
    "mål": "mål",
    "tjenester": "tjeneste",
    "virkemidler": "virkemiddel",
    "samarbeid": "samarbeid",
    "tiltak": "tiltak",
    "effekter": "ledd",
    "indikatorer": "indikator",
    "forutsetninger": "forutsetning",
    "risikoer": "risiko",
    "ytre_forhold": "ytre forhold",
    "faser": "fase",
    "datakilder": "datakilde",
}
LEDD_SEKSJONER: Final = (
    "innsats",
    "aktiviteter",
    "resultater",
    "virkninger",
    "effekter",
)


class Navnerom:
    """What the ids of one theory name."""

    __slots__ = ("_free_means", "_local", "_shared")

    def __init__(self, teori: Teori) -> None:
        self._shared: dict[str, TingSlag] = {
            thing.id: kind
            for section, kind in DELTE_SLAG.items()
            for thing in getattr(teori, section)
        }
        self._local: dict[str, TingSlag] = {
            f"{tiltak.id}/{thing.id}": "indikator"
            if section == "indikatorer"
            else "ledd"
            for tiltak in teori.tiltak
            for section in (*LEDD_SEKSJONER, "indikatorer")
            for thing in getattr(tiltak, section)
        }
        for tiltak in teori.tiltak:
            if tiltak.brukermedvirkning is not None:
                self._local.setdefault(
                    f"{tiltak.id}/brukermedvirkning", "brukermedvirkning"
                )
        for utfordring in teori.utfordringer:
            for årsak in utfordring.årsaker:
                self._local[f"{utfordring.id}/{årsak.id}"] = "årsak"
        self._free_means = not teori.virkemidler
        for name in (*SJEKKLISTER, *(k.id for k in teori.kartlegging)):
            self._shared.setdefault(name, "sjekkliste")

    def utenfor_tiltakene(self) -> tuple[dict[str, TingSlag], bool]:
        """Give what names that stand in no measure mean; equal where they mean the same."""
        causes = {id_: kind for id_, kind in self._local.items() if kind == "årsak"}
        return {**causes, **self._shared}, self._free_means

    def finn(
        self, id_: str, kinds: tuple[TingSlag, ...], tiltak: str | None = None
    ) -> str | None:
        """Give the element that `id_` names for a field of these kinds, or None."""
        if "/" in id_:
            return id_ if self._local.get(id_) in kinds else None
        if tiltak is not None:
            local = f"{tiltak}/{id_}"
            if self._local.get(local) in kinds:
                return local
        shared = self._shared.get(id_)
        if shared in kinds:
            return id_
        if shared is None and self._free_means and "virkemiddel" in kinds:
            return id_
        return None

    def slag(self, id_: str, tiltak: str | None = None) -> TingSlag | None:
        """Give what kind of thing an id names, of whatever kind."""
        if tiltak is not None and (local := self._local.get(f"{tiltak}/{id_}")):
            return local
        return self._local.get(id_) or self._shared.get(id_)

    def id_er(
        self, kinds: tuple[TingSlag, ...], tiltak: str | None = None
    ) -> Iterator[str]:
        """Give every id that a field of these kinds could name, as it is written there."""
        own = f"{tiltak}/"
        for element, kind in self._local.items():
            if kind in kinds:
                yield element.removeprefix(own) if tiltak is not None else element
        for id_, kind in self._shared.items():
            if kind in kinds:
                yield id_
