"""`Asked`: one data source as it stands in the project, before anything is validated."""

from __future__ import annotations

import posixpath
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Place, TroubleKind
from endringsteori.lean import dataclass
from endringsteori.loading.raw import RawMap
from endringsteori.model import rens
from endringsteori.model.tid import les_dato

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.diagnostics import Span
    from endringsteori.loading.merge import MergedMap
    from endringsteori.loading.notebook import Notebook
    from endringsteori.texts import Verdi

__all__ = ["Asked", "asked_for"]

_FORMATS: Final = {".csv": "csv", ".xlsx": "xlsx", ".json": "json-stat"}
_OF_JSON_STAT: Final = ("velg", "tid")


@dataclass(frozen=True, slots=True)
class Asked:
    """A data source: what its fields say, and where to tell what is wrong with them."""

    id: str
    fields: RawMap
    notes: Notebook
    _at: Span

    def text(self, name: str) -> str | None:
        """Give the text of a field; None where it has none, or something else than text."""
        value = self.fields.get(name)
        return (rens(value) or None) if isinstance(value, str) else None

    @property
    def indikator(self) -> str | None:
        """The indicator that the measurements are of."""
        return self.text("indikator")

    @property
    def velg(self) -> Mapping[str, str]:
        """The code that is chosen of each dimension, as far as they are texts."""
        chosen = self.fields.get("velg")
        texts = chosen.items() if isinstance(chosen, RawMap) else ()
        return {rens(id_): rens(code) for id_, code in texts if isinstance(code, str)}

    @property
    def path(self) -> str | None:
        """The path of the file in the project; None after telling that it leads out of it."""
        written = self.text("fil") or ""
        path = posixpath.normpath(written)
        is_odd = posixpath.isabs(path) or any(sign in path for sign in "\\:\0")
        if not is_odd and not any(part.startswith(".") for part in path.split("/")):
            return path
        self.tell(TroubleKind.DATA_FILE, "fil", sti=written)
        return None

    def format(self, path: str) -> str | None:
        """Give the format of the file; None after telling what does not fit its ending."""
        written = self.text("format")
        by_ending = _FORMATS.get(posixpath.splitext(path)[1].lower())
        if by_ending is None:
            self.tell(TroubleKind.DATA_ENDING, "fil", sti=path)
        elif written not in {None, by_ending}:
            values = {"sti": path, "verdi": written or "", "format": by_ending}
            if written in _FORMATS.values():  # any other word is told as a wrong choice
                self.tell(TroubleKind.DATA_FORMAT, "format", **values)
        else:
            for field in _OF_JSON_STAT if by_ending != "json-stat" else ():
                if field in self.fields:
                    kind = TroubleKind.DATA_NOT_CHOSEN_FROM
                    self.tell(kind, field, felt=field, format=by_ending)
            return by_ending
        return None

    def given(self, publisher: str | None, table: str | None) -> dict[str, str]:
        """Give what each measurement says of where it comes from: `kilde` and `hentet`."""
        table = self.text("tabell") or table
        named = publisher or self.text("navn")
        said = {"kilde": ", ".join(filter(None, (named, table and f"tabell {table}")))}
        with suppress(ValueError):  # what is wrong with it is told at its place
            said["hentet"] = les_dato(self.text("hentet") or "").isoformat()
        return {name: text for name, text in said.items() if text}

    def tell(
        self, kind: TroubleKind, field: str, key: str | None = None, **values: Verdi
    ) -> None:
        """Tell of a fault at a field, or at a key in it; at the id where it is not written."""
        place = Place(self.id, field, f"{field}.{key}" if key else None)
        span = self._span(field, key, at_key=kind is TroubleKind.DIMENSION_UNKNOWN)
        self.notes.tell(kind, place, span, {"ting": self.id, **values})

    def lose(self) -> None:
        """Note that the indicator, if need be any, lacks measurements that it was given."""
        if self.indikator is None:
            self.notes.lose_everything()
        else:
            self.notes.lose_field(self.indikator, "målinger")

    def _span(self, field: str, key: str | None, *, at_key: bool) -> Span:
        inner = self.fields.get(field)
        if key is not None and isinstance(inner, RawMap) and key in inner.places:
            start, end, at, to = inner.places[key]
            return inner.source.span(*((start, end) if at_key else (at, to)))
        if field not in self.fields.places:
            return self._at
        start, end, at, to = self.fields.places[field]
        if isinstance(inner, RawMap) or to <= at:
            return self.fields.source.span(start, end)
        return self.fields.source.span(at, to)


def asked_for(project: MergedMap, notes: Notebook) -> Iterator[Asked]:
    """Give the data sources that name a file, in order of reading."""
    sources = project.get("datakilder", {})
    for id_, fields in sources.items():
        if isinstance(fields, RawMap) and isinstance(fields.get("fil"), str):
            home = sources.homes[id_]
            at = home.source.span(*home.places[id_][:2])
            yield Asked(id_, fields, notes, at)
        else:
            notes.lose_everything()  # what it lacks is told when it is validated
