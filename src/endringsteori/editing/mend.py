"""`mend`: carry out the fixes of a project in memory, round by round, until none is left."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.editing.edit import Moves, apply, overlap
from endringsteori.editing.kept import Kept, with_text
from endringsteori.editing.mended import Change, Done, Mended
from endringsteori.editing.proving import Proof, by_file
from endringsteori.editing.target import Target
from endringsteori.editing.turning import ways
from endringsteori.lean import dataclass
from endringsteori.loading import Overlay

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from endringsteori.diagnostics import Finding, Fix
    from endringsteori.editing.edit import Edit
    from endringsteori.editing.proving import Reading
    from endringsteori.editing.target import Way
    from endringsteori.loading import SourceTree

__all__ = ["Reader", "mend"]

Reader: TypeAlias = "Callable[[SourceTree], Reading]"
"""Reads a project, with the findings about reading."""

_MOST_READINGS: Final = 400
"""How many times a project is read: a file with more knots in it needs a human eye."""


@dataclass(frozen=True, slots=True)
class _Proposal:
    """Findings that the same edits mend, and the ways that may be."""

    findings: tuple[Finding, ...]
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class _Accepted:
    """What one round has settled: edits that hold together, what they mend, the outcome."""

    reading: Reading
    edits: tuple[Edit, ...] = ()
    findings: tuple[Finding, ...] = ()


def mend(
    tree: SourceTree,
    read: Reader,
    wanted: Callable[[Finding], bool],
    only: Collection[str] | None = None,
) -> Mended:
    """Carry out the fixes that are wanted, and prove each by reading the project again.

    `only` are the files that may be changed; None for all.

    Nothing is written. Fixes that touch the same place wait for the next round, and so
    does what a fault had hidden. Raises `OSError` where a file cannot be read.
    """
    return _Mender(Kept(tree), read, wanted, only).mended()


@dataclass(slots=True)
class _Mender:
    tree: Kept
    read: Reader
    wanted: Callable[[Finding], bool]
    only: Collection[str] | None
    files: dict[str, bytes] = field(default_factory=dict)
    rounds: list[Mapping[str, Moves]] = field(default_factory=list)
    done: list[Done] = field(default_factory=list)
    dropped: dict[tuple[str, Fix | None], Finding] = field(default_factory=dict)
    readings: int = 0

    def mended(self) -> Mended:
        """Go round until nothing more can be mended."""
        first = reading = self.read(self.tree)
        while (accepted := self._round(reading)).edits:
            self._take(first, reading, accepted)
            reading = accepted.reading
        return Mended(
            before=first.loaded,
            after=reading.loaded,
            changes=tuple(
                Change(file, self.tree.read(file), data)
                for file, data in sorted(self.files.items())
            ),
            done=tuple(self.done),
            dropped=tuple(self.dropped.values()),
            left=reading.findings,
        )

    def _round(self, reading: Reading) -> _Accepted:
        """Carry out all that can be at once, then what can be done in several ways."""
        self.dropped = {}
        proposals = self._proposals(reading)
        plain = [one for one in proposals if len(one.ways) == 1]
        accepted = self._settle(reading, _Accepted(reading), plain)
        for one in proposals:
            if len(one.ways) > 1:
                accepted = self._choose(reading, accepted, one)
        return accepted

    def _proposals(self, reading: Reading) -> list[_Proposal]:
        """Give what may be mended at once; where two touch, the second has to wait."""
        found: dict[tuple[Way, ...], list[Finding]] = {}
        taken: list[Edit] = []
        for finding in reading.findings:
            how = self._ways(reading, finding)
            if how is None:
                continue
            if not how:
                self._drop((finding,))
            elif how in found:
                found[how].append(finding)
            elif not any(overlap(way, taken) for way in how):
                found[how] = [finding]
                taken += (edit for way in how for edit in way)
        return [_Proposal(tuple(findings), how) for how, findings in found.items()]

    def _ways(self, reading: Reading, finding: Finding) -> tuple[Way, ...] | None:
        """Give the ways to mend a finding; None where that is not wanted."""
        target = Target.of(reading.loaded, finding)
        if target is None or not self.wanted(finding):
            return None
        if self.only is not None and target.file not in self.only:
            return None
        return tuple(way for way in ways(target) if self._may(way))

    def _may(self, way: Way) -> bool:
        return self.only is None or all(edit.file in self.only for edit in way)

    def _settle(
        self, reading: Reading, accepted: _Accepted, proposals: list[_Proposal]
    ) -> _Accepted:
        """Add proposals that hold together, halving them to find those that do not."""
        if not proposals:
            return accepted
        edits = tuple(edit for one in proposals for edit in one.ways[0])
        findings = tuple(f for one in proposals for f in one.findings)
        proof = self._tried(reading, accepted, edits, findings)
        if proof is not None and proof.holds():
            return _Accepted(proof.after, proof.edits, proof.mended)
        if len(proposals) == 1:
            self._drop(findings)
            return accepted
        middle = len(proposals) // 2
        accepted = self._settle(reading, accepted, proposals[:middle])
        return self._settle(reading, accepted, proposals[middle:])

    def _choose(
        self, reading: Reading, accepted: _Accepted, proposal: _Proposal
    ) -> _Accepted:
        """Take the way after which least is wrong, if the best ways mean the same."""
        proofs = [
            proof
            for way in proposal.ways
            if (proof := self._tried(reading, accepted, way, proposal.findings))
            if proof.holds()
        ]
        least = min((len(proof.news) for proof in proofs), default=0)
        best = [proof for proof in proofs if len(proof.news) == least]
        if not best or any(
            proof.after.loaded.teori != best[0].after.loaded.teori for proof in best
        ):
            self._drop(proposal.findings)
            return accepted
        return _Accepted(best[0].after, best[0].edits, best[0].mended)

    def _tried(
        self,
        reading: Reading,
        accepted: _Accepted,
        edits: Way,
        findings: tuple[Finding, ...],
    ) -> Proof | None:
        """Read the project with some edits more; None when that has been done enough."""
        if self.readings == _MOST_READINGS:
            return None
        self.readings += 1
        edits = (*accepted.edits, *edits)
        changed = {
            file: with_text(
                self._bytes(file), apply(reading.loaded.sources.text(file), mine)
            )
            for file, mine in by_file(edits).items()
        }
        after = self.read(Overlay(self.tree, {**self.files, **changed}))
        return Proof(reading, after, edits, (*accepted.findings, *findings))

    def _drop(self, findings: tuple[Finding, ...]) -> None:
        for finding in findings:
            self.dropped[finding.fingerprint, finding.fix] = finding

    def _take(self, first: Reading, reading: Reading, accepted: _Accepted) -> None:
        """Keep the texts of a round, and where what it mended stood at first."""
        for finding in accepted.findings:
            self.done.append(self._stood_at(first, reading, finding))
        edits = by_file(accepted.edits)
        for file, mine in edits.items():
            text = apply(reading.loaded.sources.text(file), mine)
            self.files[file] = with_text(self._bytes(file), text)
        self.rounds.append({file: Moves(mine) for file, mine in edits.items()})

    def _stood_at(self, first: Reading, reading: Reading, finding: Finding) -> Done:
        target = Target.of(reading.loaded, finding)
        assert target is not None  # noqa: S101 - edits are made where it stands
        offset = target.start
        for edits in reversed(self.rounds):
            if target.file in edits:
                offset = edits[target.file].original(offset)
        return Done(
            finding,
            target.fix,
            target.file,
            first.loaded.sources.position(target.file, offset),
        )

    def _bytes(self, file: str) -> bytes:
        return self.files[file] if file in self.files else self.tree.read(file)
