"""What people are told of a comparison: the sentences under their headings, whatever the form."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from endringsteori.comparison import words
from endringsteori.comparison.sentences import Sentences
from endringsteori.privacy import CONFIDENTIAL, CONFIDENTIAL_NOTE, Mask

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from endringsteori.comparison.compare import Difference
    from endringsteori.texts import Språk, Tekst

__all__ = ["Part", "Told", "mask_of"]


class Part(NamedTuple):
    """A heading and what stands under it."""

    heading: str
    sentences: tuple[str, ...]


class Told:
    """A comparison in one language.

    What follows from other changes is counted, but not told one by one. `clean` makes a
    text of the project safe where it is shown, after what may not be shown at all has been
    hidden; `code` shows the name of a field or an id.
    """

    def __init__(
        self,
        difference: Difference,
        names: tuple[str, str],
        språk: Språk,
        clean: Callable[[str], str],
        code: Callable[[str], str],
    ) -> None:
        mask = mask_of(difference)
        self._difference = difference
        self._names = tuple(clean(mask(name)) for name in names)
        self._språk = språk
        self._sentences = Sentences(
            difference,
            språk,
            lambda text: clean(mask(text)),
            lambda text: code(mask(text)),
        )

    @property
    def title(self) -> str:
        """Which two are held against each other."""
        gammel, ny = self._names
        return words.TITLE.fyll(self._språk, {"gammel": gammel, "ny": ny})

    @property
    def stamp(self) -> str:
        """What every output of a theory at nivå individ is stamped with; else empty."""
        if not _is_of_a_person(self._difference):
            return ""
        språk = self._språk
        return f"{CONFIDENTIAL.på(språk)}. {CONFIDENTIAL_NOTE.på(språk)}"

    def parts(self) -> Iterator[Part]:
        """Give the changes under their headings, the weightiest first."""
        shown = [c for c in self._difference.changes if not c.follows]
        for heading, changes in groupby(shown, lambda c: words.HEADINGS[c.kind]):
            told = tuple(map(self._sentences.told, changes))
            yield Part(heading.på(self._språk), told)

    @property
    def closing(self) -> str:
        """How many changes there are, and how many are not told."""
        changes = self._difference.changes
        if not changes:
            return words.NOTHING.på(self._språk)
        follows = sum(change.follows for change in changes)
        counted = ((words.IN_ALL, len(changes) - follows), (words.FOLLOWS, follows))
        return " ".join(_counts(counted, self._språk))


def mask_of(difference: Difference) -> Mask:
    """Give the mask that the texts of both theories are shown through."""
    return Mask(individ=_is_of_a_person(difference))


def _is_of_a_person(difference: Difference) -> bool:
    return any(
        graph.teori.nivå == "individ" for graph in (difference.old, difference.new)
    )


def _counts(counted: Iterable[tuple[Tekst, int]], språk: Språk) -> Iterator[str]:
    return (tekst.fyll(språk, {"n": n}) for tekst, n in counted if n)
