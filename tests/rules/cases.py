"""The situations that the rules are tested on: small projects as data.

They lie in `<family>/<code>/bad` and `<family>/<code>/ok`, each a YAML file or a folder
with a project. What is to be found stands as a comment at the end of its line
(`# ET203`, `# ET104 ET106`), or, where the file cannot hold comments, as lines
`ET017 målinger/skole.csv:3` in a file beside it that ends in `.venter`. The first lines
may set `# profil: utkast` and `# dato: 2026-11-21`; without them the profile is the
mildest in which the rule is on, and the date is that one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.checking import valider
from endringsteori.diagnostics import Status
from endringsteori.rules import PROFILER, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.diagnostics import Finding
    from endringsteori.rules import Profil

__all__ = ["ROOT", "Line", "Situation", "situations"]

ROOT: Final = Path(__file__).parent
Line: TypeAlias = tuple[str, str, int]
"""The code of a finding, its file and its line; no file and line 0 without a place."""

_DATO: Final = date(2026, 11, 21)
_MARKS: Final = re.compile(r"# (ET\d{3}(?: ET\d{3})*)\s*$")
_SETTING: Final = re.compile(r"# (profil|dato): (\S+)")
_EXPECTED: Final = re.compile(r"(ET\d{3}) (.+):(\d+)")


@dataclass(frozen=True)
class Situation:
    """One project, and the rule that it is a situation for."""

    path: Path

    @property
    def code(self) -> str:
        """The code of the rule."""
        return self.path.parent.parent.name.upper()

    @property
    def is_bad(self) -> bool:
        """Whether the rule is to find something here."""
        return self.path.parent.name == "bad"

    @property
    def name(self) -> str:
        """What the test is called."""
        return f"{self.code}-{self.path.parent.name}-{self.path.stem}"

    def marked(self) -> frozenset[Line]:
        """Give what the files say is to be found."""
        return frozenset((*self._marked_in_comments(), *self._marked_beside()))

    def _marked_in_comments(self) -> Iterator[Line]:
        for name, text in self._texts():
            for number, line in enumerate(text.splitlines(), start=1):
                if marks := _MARKS.search(line):
                    yield from ((code, name, number) for code in marks[1].split())

    def _marked_beside(self) -> Iterator[Line]:
        beside = self.path.with_suffix(".venter")
        if beside.exists():
            for code, file, line in _EXPECTED.findall(beside.read_text("utf-8")):
                yield code, file, int(line)

    def found(self) -> dict[Line, Finding]:
        """Check the project, and give the open findings by where they stand."""
        settings = dict(self._settings())
        dato = settings.get("dato")
        findings = valider(
            self.path,
            dato=date.fromisoformat(dato) if dato else _DATO,
            profil=self._profil(settings.get("profil")),
        )
        return {_line(f): f for f in findings if f.status is Status.OPEN}

    def _profil(self, named: str | None) -> Profil:
        own = rule(self.code)
        if own is None:
            raise LookupError(self.code)
        if named:
            return next(profil for profil in PROFILER if profil == named)
        return next(profil for profil in PROFILER if own.levels.at(profil))

    def _settings(self) -> Iterator[tuple[str, str]]:
        for _, text in self._texts():
            for line in text.splitlines():
                if not (setting := _SETTING.fullmatch(line)):
                    break
                yield setting[1], setting[2]

    def _texts(self) -> Iterator[tuple[str, str]]:
        """Give the files by their path in the project; what is no text is made one."""
        files = sorted(self.path.rglob("*")) if self.path.is_dir() else [self.path]
        home = self.path if self.path.is_dir() else self.path.parent
        for file in files:
            if file.is_file():
                text = file.read_bytes().decode("utf-8", errors="replace")
                yield file.relative_to(home).as_posix(), text


def situations() -> tuple[Situation, ...]:
    """Give all situations of all families, sorted by path."""
    found = (*ROOT.glob("*/et???/bad/*"), *ROOT.glob("*/et???/ok/*"))
    return tuple(Situation(path) for path in sorted(found) if path.suffix != ".venter")


def _line(finding: Finding) -> Line:
    if finding.span is None:
        return finding.code, "", 0
    return finding.code, finding.span.file, finding.span.start.line
