"""`Shape`: answers of the graph laid out as JSON, with what may not be shown hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from endringsteori.output.json_lines import line, listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from endringsteori.diagnostics import Finding
    from endringsteori.graph import PathCount, Piece, Sight, Support
    from endringsteori.output.puslespill.shown import Shown

__all__ = ["SCHEMA_VERSION", "Shape", "each"]

SCHEMA_VERSION: Final = 1


def each(values: Iterable[dict[str, Any]]) -> str:
    """Give a list that is a member of the whole, each value on a line of its own."""
    return listed(map(line, values), 1)


class Shape:
    """Lays out ids, counts and answers of one theory.

    Shares are fractions as text (`"1/3"`), since they are exact; null where there is
    nothing to share.
    """

    def __init__(self, shown: Shown) -> None:
        self._shown = shown

    def head(self, dato: date, version: str) -> Mapping[str, str]:
        """Give the members that every document begins with, encoded."""
        teori = self._shown.graph.teori
        return {
            "schema_version": line(SCHEMA_VERSION),
            "tool": line({"name": "endringsteori", "version": version}),
            "date": line(dato.isoformat()),
            "language": line(self._shown.språk),
            "confidential": line(teori.nivå == "individ"),
        }

    def id(self, element: str) -> str:
        """Give an id as it may be shown."""
        return self._shown.text(element)

    def persons(self, piece: Piece) -> int | None:
        """Give how many a group is; null where they are too few to tell."""
        return self._shown.persons(piece)

    def ids(self, elements: Iterable[str]) -> list[str]:
        """Give ids as they may be shown."""
        return [self.id(element) for element in elements]

    def names(self, elements: Iterable[str]) -> dict[str, str]:
        """Give what people call some things, by id."""
        return {self.id(one): self._shown.navn(one) for one in elements}

    def support(self, support: Support) -> dict[str, str]:
        """Give something that goals rest on."""
        return {"slag": support.kind, "id": self.id(support.id)}

    def sight(self, sight: Sight) -> dict[str, Any]:
        """Give a goal that a service reaches."""
        return {
            "tjeneste": self.id(sight.tjeneste),
            "mål": self.id(sight.mål),
            "gjennom": self.ids(sight.through),
            "ansvarlig_for": self.ids(sight.led),
            **self.counted(sight.paths),
        }

    def counted(self, count: PathCount) -> dict[str, Any]:
        """Give how many ways there are, and how many of them are measured."""
        return {
            "veier": count.paths,
            "målte_veier": count.measured,
            "andel_målt": None if count.share is None else str(count.share),
        }

    def plain(self, answer: Any) -> dict[str, Any]:  # noqa: ANN401 - any named tuple of ids and numbers
        """Lay out an answer whose fields are texts, lists of ids and numbers."""
        return {name: self._plain(value) for name, value in answer._asdict().items()}

    def _plain(self, value: str | int | tuple[str, ...]) -> str | int | list[str]:
        if isinstance(value, int):
            return value
        return self.id(value) if isinstance(value, str) else self.ids(value)

    def finding(self, finding: Finding) -> dict[str, Any]:
        """Give what a finding says, without where it stands in the files."""
        return {
            "code": finding.code,
            "severity": finding.severity,
            "message": finding.message,
            "advice": finding.advice,
            "element": finding.element,
            "field": finding.field,
            "key": finding.key,
            "fingerprint": finding.fingerprint,
        }
