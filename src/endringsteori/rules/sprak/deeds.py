"""What gives away that a text names something to do, or a service, and no change.

Each answer is the words that tell, as they stand but in small letters: one, or a verb and
what it is done to. An empty answer means that nothing tells, and so does doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from endringsteori.rules.sprak import _folk, _handling, _smaaord
from endringsteori.rules.sprak.inflection import ending, stands
from endringsteori.rules.sprak.lexicon import lexicon, may_tell
from endringsteori.rules.sprak.sentences import (
    head,
    is_only_a_phrase,
    listed,
    verb_of_the_plan,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

__all__ = ["activity", "product"]

Told: TypeAlias = tuple[str, ...]


def activity(text: str) -> Told:
    """Give the words that tell that a text names what somebody does."""
    if not may_tell(text) or not (words := words_of(text)):
        return ()
    return (
        _infinitive(words, _beginning(words))
        or _done_by_the_plan(words)
        or _passive(words, listed(_handling.EVENT_VERBS))
        or _event(words)
        or _named_as_deed(words)
        or _work(words)
    )


def product(text: str) -> Told:
    """Give the words that tell that a text names a service, or something made."""
    words = words_of(text)
    if not words:
        return ()
    return (
        _having(words)
        or _passive(words, lexicon().deeds.perfect.keys())
        or _phrase(words, lexicon().services)
    )


def _beginning(words: Sequence[str]) -> int:
    return 1 if words[0] == "å" and len(words) > 1 else 0


def _infinitive(words: Sequence[str], n: int) -> Told:
    """Read «etablere …», and «styrke tilbudet» where something like a service follows."""
    known = lexicon()
    if verb := stands(known.deeds.infinitive, words, n):
        return (verb,)
    return _on_a_thing(words, n, known.on_things.infinitive)


def _done_by_the_plan(words: Sequence[str]) -> Told:
    """Read «vi arrangerer …» and «kommunen skal arrangere …»."""
    verb = verb_of_the_plan(words)
    if verb is None:
        return ()
    at, is_infinitive = verb
    if is_infinitive:
        return _infinitive(words, at)
    known = lexicon()
    if found := stands(known.deeds.present, words, at):
        return (found,)
    return _on_a_thing(words, at, known.on_things.present)


def _on_a_thing(
    words: Sequence[str], n: int, forms: Mapping[str, tuple[str, ...]]
) -> Told:
    """Read a verb and what it makes; whom it is for may stand between: «gi unge tilbud»."""
    if words[n] not in forms:
        return ()
    noun = head(words, n + 1)
    receives = noun is not None and ending(words[noun], listed(_folk.PEOPLE))
    after = noun if noun is not None and receives else n
    thing = _noun(words, after + 1, lexicon().things)
    return (words[n], thing) if thing else ()


def _having(words: Sequence[str]) -> Told:
    """Read «ha et tilbud» and «kommunen har et tilbud»."""
    verb = verb_of_the_plan(words)
    at = _beginning(words) if verb is None else verb[0]
    if words[at] not in ("ha", "har"):
        return ()
    service = _noun(words, at + 1, lexicon().services)
    return (words[at], service) if service else ()


def _passive(words: Sequence[str], finished: AbstractSet[str]) -> Told:
    """Read «det skal etableres …», «det blir holdt kurs» and «kurset er gjennomført».

    What «er» done counts only for the `finished`. Whatever is done to people is their
    story, and so is what stands in a clause of its own.
    """
    known = lexicon()
    if known.passives.isdisjoint(words):
        return ()
    verbs_at = (n for n, word in enumerate(words) if word in known.passives and n)
    told = (_said_of(words, n) for n in verbs_at if _is_done(words, n, finished))
    return next(filter(None, told), ())


def _is_done(words: Sequence[str], n: int, finished: AbstractSet[str]) -> bool:
    """Tell whether the verb is passive in its form, or by the word before it."""
    known = lexicon()
    if words[n] not in known.deeds.perfect and words[n] not in known.on_things.perfect:
        return True
    if words[n - 1] in listed(_smaaord.BEING_DONE):
        return True
    return words[n - 1] == "er" and words[n] in finished


def _said_of(words: Sequence[str], n: int) -> Told:
    before = words[:n]
    if not listed(_smaaord.RELATIVE).isdisjoint(before):
        return ()
    if before[0] == "det":
        return _done_to_something(words, n)
    people = listed(_folk.PEOPLE, _folk.SOME_PEOPLE)
    if any(ending(word, people) for word in before):
        return ()
    thing = next((word for word in before if ending(word, lexicon().made)), "")
    return (thing, words[n]) if thing else ()


def _done_to_something(words: Sequence[str], at: int) -> Told:
    known = lexicon()
    for forms in (known.deeds.passive, known.deeds.perfect):
        if verb := stands(forms, words, at):
            return (verb,)
    forms = known.on_things.passive
    return _on_a_thing(words, at, {**forms, **known.on_things.perfect})


def _event(words: Sequence[str]) -> Told:
    """Read «foreldrekurs» and «opplæring av ansatte»."""
    known = lexicon()
    if words[1:2] and words[1] in listed(_smaaord.AFTER_A_DEED):
        form = ending(words[0], known.events_alone)
        if form and not known.events_alone[form] and is_only_a_phrase(words, 0):
            return (words[0],)
    return _phrase(words, known.events)


def _named_as_deed(words: Sequence[str]) -> Told:
    """Read «utdeling av …»: a verb made into a noun, with what it is done to."""
    first = words[0]
    if words[1:2] != ["av"] or not is_only_a_phrase(words, 0):
        return ()
    in_ing = first.endswith("ing") and not ending(
        first, listed(_handling.NO_DEEDS_IN_ING)
    )
    return (first,) if in_ing or first in listed(_handling.DEEDS_IN_ELSE) else ()


def _work(words: Sequence[str]) -> Told:
    """Read «oppsøkende arbeid», which is no job that anybody has."""
    n = words.index("arbeid") if "arbeid" in words[1:3] else 0
    if not words[n - 1].endswith(_handling.WORK_OF_SERVICES):
        return ()
    return (f"{words[n - 1]} arbeid",) if n and is_only_a_phrase(words, n) else ()


def _phrase(words: Sequence[str], forms: Mapping[str, bool]) -> Told:
    """Read a text that is nothing but a name, with what describes it."""
    noun = _noun(words, 0, forms)
    if not noun or forms[ending(noun, forms)]:
        return ()
    return (noun,) if is_only_a_phrase(words, words.index(noun)) else ()


def _noun(words: Sequence[str], n: int, forms: Mapping[str, bool]) -> str:
    """Give the noun of the phrase from `n`, if it is one of some forms."""
    noun = head(words, n)
    if noun is None or ending(words[noun], lexicon().others):
        return ""
    return words[noun] if ending(words[noun], forms) else ""
