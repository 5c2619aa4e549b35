"""What follows when something is taken away, told so that it can be read aloud in a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document import (
    Heading,
    Item,
    Items,
    Paragraph,
    to_markdown,
    to_text,
)
from endringsteori.output.puslespill import without_words as words
from endringsteori.output.puslespill.shown import Shown
from endringsteori.output.style import Style

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.comparison.without_asked import Consequences, GoalChange
    from endringsteori.document import Block
    from endringsteori.texts import Språk, Tekst, Verdi

__all__ = ["label_of", "render_without", "render_without_markdown"]


def render_without(
    found: Consequences, språk: Språk, added: str = "", *, colour: bool = False
) -> str:
    """Tell what follows. `added` is what people call what is added, if anything is."""
    return to_text(_Told(found, språk).blocks(added), Style(colour))


def render_without_markdown(found: Consequences, språk: Språk, added: str = "") -> str:
    """Tell the same as Markdown, to be put into a paper."""
    return to_markdown(_Told(found, språk).blocks(added))


def label_of(found: Consequences, språk: Språk, added: str = "") -> str:
    """Say shortly what the new is: without what, and with what."""
    return _Told(found, språk).label(added)


class _Told:
    """One answer in one language."""

    def __init__(self, found: Consequences, språk: Språk) -> None:
        self._found = found
        self._språk = språk
        self._was = Shown(found.whole, språk)
        self._now = Shown(found.after, språk)

    def blocks(self, added: str) -> Iterator[Block]:
        if self._was.stamp:
            yield Paragraph(self._was.stamp, strong=True)
        yield Heading(1, self.title(added))
        if self._was.organisation:
            yield Paragraph(self._was.organisation)
        yield Heading(2, words.BRIEFLY.på(self._språk))
        yield Paragraph(" ".join(self._briefly()))
        changed = self._found.changed
        yield from self._part(words.LOST, (self._lost(c) for c in changed if c.is_lost))
        yield from self._part(
            words.WEAKER, (self._weaker(c) for c in changed if c.is_weaker)
        )
        yield from self._part(words.GAIN, (self._gained(c) for c in changed if c.gains))
        unpaid = self._was.names(self._found.left.unpaid)
        yield from self._part(words.UNPAID, map(Item, unpaid))
        yield from self._part(words.FALLEN, self._fallen())
        yield from self._part(words.WEAKENED, self._partners())
        yield from self._part(
            words.APPEARED, (Item(f.message) for f in self._found.appeared)
        )
        yield from self._part(
            words.VANISHED, (Item(f.message) for f in self._found.vanished)
        )
        yield from self._part(words.UNREADABLE, self._unreadable())
        yield Paragraph(words.HOW.på(self._språk))

    def title(self, added: str) -> str:
        names = tuple(self._taken())
        fil = self._was.text(added)
        values: dict[str, Verdi] = {"navn": names, "fil": fil}
        if not added:
            asked = words.TITLE
        else:
            asked = words.TITLE_BOTH if names else words.TITLE_WITH
        return asked.fyll(self._språk, values)

    def label(self, added: str) -> str:
        said = []
        if names := tuple(self._taken()):
            said.append(self._say(words.WITHOUT, navn=names))
        if added:
            said.append(self._say(words.WITH, fil=self._was.text(added)))
        return " ".join(said)

    def _taken(self) -> Iterator[str]:
        for support in self._found.taken.supports:
            yield self._was.support(support)
        for money in self._found.taken.finansiering:
            kind = words.PROJECT_MONEY.get(money.casefold())
            if kind is not None:
                yield kind.på(self._språk)
            else:
                kilde = self._was.text(money)
                yield words.MONEY.fyll(self._språk, {"kilde": kilde})

    def _part(self, heading: Tekst, items: Iterable[Item]) -> Iterator[Block]:
        listed = tuple(items)
        if listed:
            yield Heading(2, heading.på(self._språk))
            yield Items(listed)

    def _briefly(self) -> Iterator[str]:
        """Give the sentences that say it all in half a minute."""
        found = self._found
        yield self._what_falls()
        lost = sum(change.is_lost for change in found.changed)
        yield self._say(words.LOST_GOALS if lost else words.NO_GOAL_LOST, n=lost)
        weaker = sum(change.is_weaker for change in found.changed)
        if weaker:
            yield self._say(words.WEAKER_GOALS, n=weaker)
        for told, told_of in (
            (words.FINDINGS, found.appeared),
            (words.SETTLED, found.vanished),
            (words.FOLLOWED, found.unreadable),
        ):
            if told_of:
                yield self._say(told, n=len(told_of))

    def _what_falls(self) -> str:
        links = [one for one in self._found.left.fall.fallen if one.slag != "mål"]
        acts = sum(one.slag == "aktivitet" for one in links)
        others = len(links) - acts
        counts = (
            (words.ACTIVITIES, acts),
            (words.OTHER_LINKS if acts else words.LINKS, others),
        )
        said = tuple(self._say(told, n=n) for told, n in counts if n)
        if not said:
            return words.NOTHING_FALLS.på(self._språk)
        return self._say(words.WHAT_FALLS, hva=said, n=len(links))

    def _lost(self, change: GoalChange) -> Item:
        goal, measures = self._was.navn(change.mål), change.before.tiltak
        names = self._was.names(measures)
        return Item(self._say(words.STILL, mål=goal, tiltak=names, n=len(names)))

    def _weaker(self, change: GoalChange) -> Item:
        before, after = change.before, change.after
        gone = [id_ for id_ in before.tjenester if id_ not in after.tjenester]
        goal = self._was.navn(change.mål)
        head = f"«{goal}»"
        if gone:
            names = self._was.names(gone)
            head = self._say(words.MORE, mål=goal, tjenester=names, n=len(gone))
        return Item(head, tuple(self._left(change)))

    def _left(self, change: GoalChange) -> Iterator[str]:
        before, after = change.before, change.after
        measures, were = len(after.tiltak), len(before.tiltak)
        if were:
            told = words.AS_BEFORE if measures == were else words.MEASURES_LEFT
            yield self._say(told, n=measures, før=were)
        ways, had = after.paths.paths, before.paths.paths
        if ways < had:
            yield self._say(words.PATHS_LEFT, n=ways, før=had)
        if before.plasser is not None and (after.plasser or 0) < before.plasser:
            left = after.plasser or 0
            yield self._say(words.PLACES_LEFT, n=left, før=before.plasser)

    def _gained(self, change: GoalChange) -> Item:
        before, after = change.before, change.after
        return Item(
            self._say(
                words.GAINED,
                mål=self._now.navn(change.mål),
                tiltak=len(after.tiltak),
                veier=after.paths.paths,
                før=len(before.tiltak),
                veier_før=before.paths.paths,
            )
        )

    def _fallen(self) -> Iterator[Item]:
        """Give what falls by measure, in document order."""
        by_measure: dict[str, list[str]] = {}
        for one in self._found.left.fall.fallen:
            if one.slag != "mål":
                home, slash, _ = one.element.partition("/")
                name = self._was.navn(one.element)
                by_measure.setdefault(home if slash else "", []).append(name)
        for tiltak, names in by_measure.items():
            if tiltak:
                head = self._say(words.FALLEN_IN, tiltak=self._was.navn(tiltak))
            else:
                head = words.FALLEN_SHARED.på(self._språk)
            yield Item(head, tuple(names))

    def _partners(self) -> Iterator[Item]:
        for element in self._found.left.fall.weakened:
            home = element.partition("/")[0]
            names = self._was.navn(element), self._was.navn(home)
            yield Item(self._say(words.WEAKENED_ITEM, navn=names[0], tiltak=names[1]))

    def _unreadable(self) -> Iterator[Item]:
        for element in self._found.unreadable:
            source, _, target = element.partition("->")
            ends = self._was.navn(source), self._was.navn(target)
            yield Item(self._say(words.CONNECTION, fra=ends[0], til=ends[1]))

    def _say(self, tekst: Tekst, **values: Verdi) -> str:
        return tekst.fyll(self._språk, values)
