"""Data of files: what the JSON Schema of the format allows, and the same a little wrong.

The schema and the reader are to say the same of each file. Where a parser of YAML 1.2
loses what was written, they cannot, and such texts are left out here:

- bare `null` and `~` are texts to the reader, an empty value to the parser;
- bare `1e3`, `.5`, `5.`, `0x1F`, `1.0` and `.inf` become other numbers than were written,
  and so does the two-faced `12.500`;
- bare `0999` and `0012` lose the zeros that make them a year or a kommunenummer, and so
  three digits may be a kommunenummer or not;
- bare `+5` loses the sign that no id may have;
- bare `true` and `false` could be ids: the parser makes no text of them;
- blanks around a text, and NFD, are mended by the reader before it looks;
- lists of texts in brackets, and ids that stand twice, are not in the schema.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from loading.written import Scalar, changed, paths

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hypothesis.strategies import SearchStrategy

    from loading.written import Tree

__all__ = ["ODD_SCALARS", "PROPER_SCALARS", "damaged", "valid_data"]

_MOST_FIELDS = 4


def _bare(*texts: str) -> tuple[Scalar, ...]:
    return tuple(Scalar(text) for text in texts)


def _quoted(*texts: str) -> tuple[Scalar, ...]:
    return tuple(Scalar(text, quoted=True) for text in texts)


PROPER_SCALARS: Final[Mapping[str, Sequence[Scalar]]] = {
    "tekst": (
        *_bare("Ungdomslos", "12", "9.4", "True", "NO", "Åpen dør"),
        *_quoted(
            "a: b #c", "12.500", "null", "en\nto", "😀", "a\u2028b", "0301", "true"
        ),
    ),
    "tall": (
        *_bare(
            "0", "7", "-3", "9,4", "9.4", "0.125", "−1,25", "1 150", "999999999999999"
        ),
        *_quoted("12", "1\u00a0150,5", "1.5", "+5"),
    ),
    "heltall": (*_bare("0", "60", "30 200", "-7"), *_quoted("12", "1\u202f000")),
    "dato": (
        *_bare("2024-02-29", "29.02.2000", "2027-06-30", "30.06.2027"),
        *_quoted("0001-01-01"),
    ),
    "periode": (
        *_bare(
            "2024", "2024/2025", "2024/25", "1999/00", "2024-H1", "2024H2", "2024K4"
        ),
        *_bare(
            "2024M12", "2024-06", "2022-2024", "2022–2024", "2022_2024", "2024-06-30"
        ),
        *_quoted("2024", "0999/1000"),
    ),
    "referanse": (*_bare("ppt", "losen/kurs", "12", "å_1", "10-18"), *_quoted("b")),
    "varighet": _bare("3 måneder", "1 måned", "1 uke", "999 uker", "2 år"),
    "kommunenummer": (*_bare("0301", "5001"), *_quoted("0301")),
    "egen kode": _bare("LOKAL-01", "AB-7"),
}
"""Texts of each form that the schema names."""

ODD_SCALARS: Final = (
    *_bare("", "7", "24", "-3", "2024", "9.4", "-0.5", "1234567890123456", "12,500,1"),
    *_bare("True", "FALSE", "NO", "ja", "nei", "Stor", "ppt", "1 15", "9,4 %", "3 mnd"),
    *_bare("2023-02-29", "31.04.2025", "1900-02-29", "2024-1-1", "2024-13", "2024M00"),
    *_bare("2024/26", "2024-H3", "2024K5", "2024-2022", "2024_2024", "ET-01", "losen/"),
    *_bare("a/b/c", "-a", "å" * 81),
    *_quoted("", "12.500", "1e3", "0x1F", ".5", "5.", "1_000", "0000", "null", "true"),
    *_quoted("ja", "1", "2", "4", "\u0007", "a\u0085b", "a\ufffeb"),
)
"""Texts that are right in one field and wrong in another."""

_KEYS: Final = (
    *("navn", "id", "til", "verdi", "ansvarleg", "ny", "12", "å_-1"),
    *("Stor", "a b", "-a", "", "<<", "a/b", "x" * 81),
)


def valid_data(schema: dict[str, Any]) -> SearchStrategy[Tree]:
    """Give what a schema says that a file may hold."""
    return _node(schema, schema["$defs"], "ting")


def _node(
    node: dict[str, Any], known: dict[str, Any], name: str
) -> SearchStrategy[Tree]:
    """Give what stands at one place of a schema. Ids are named after their section."""
    if "$ref" in node:
        ref: str = node["$ref"].rpartition("/")[2]
        return st.deferred(lambda: _named(ref, known, name))
    if "anyOf" in node and "properties" not in node:
        return st.one_of([_node(one, known, name) for one in node["anyOf"]])
    if node.get("type") == "array":
        return _list(node, known, name)
    if "properties" in node:
        return _thing(node, known)
    if node.get("type") == "object":
        return _things(node, known, name)
    return st.sampled_from(_words(node))


def _named(ref: str, known: dict[str, Any], name: str) -> SearchStrategy[Tree]:
    """Give what the schema defines by name: a form of text, or a thing."""
    if ref in PROPER_SCALARS:
        return st.sampled_from(PROPER_SCALARS[ref])
    return _node(known[ref], known, name)


def _things(
    node: dict[str, Any], known: dict[str, Any], name: str
) -> SearchStrategy[Tree]:
    ids = st.integers(1, 3).map(lambda number: f"{name}{number}")
    below = _node(node["additionalProperties"], known, name)
    return st.dictionaries(ids, below, max_size=2).map(dict)


def _words(node: dict[str, Any]) -> Sequence[Scalar]:
    if "enum" in node:
        return [Scalar(str(word), quoted=word == ":") for word in node["enum"]]
    if node["type"] == "null":
        return [Scalar("")]
    return PROPER_SCALARS["egen kode"]


def _list(
    node: dict[str, Any], known: dict[str, Any], name: str
) -> SearchStrategy[Tree]:
    least = node.get("minItems", 0)
    if "items" not in node:
        return st.just([])
    unique = repr if node.get("uniqueItems") else None
    items = _node(node["items"], known, name)
    return st.lists(items, min_size=least, max_size=max(2, least), unique_by=unique)


@st.composite
def _thing(draw: st.DrawFn, node: dict[str, Any], known: dict[str, Any]) -> Tree:
    fields: dict[str, dict[str, Any]] = node["properties"]
    required: list[str] = node.get("required", [])
    rest = sorted(fields.keys() - set(required))
    some = st.lists(st.sampled_from(rest), unique=True, max_size=_MOST_FIELDS)
    names = [*required, *(draw(some) if rest else ())]
    return {name: draw(_node(fields[name], known, name)) for name in names}


def _anything() -> SearchStrategy[Tree]:
    leaves: SearchStrategy[Tree] = st.sampled_from(ODD_SCALARS)
    return st.recursive(
        leaves,
        lambda inner: (
            st.lists(inner, max_size=2)
            | st.dictionaries(st.sampled_from(_KEYS), inner, max_size=2).map(dict)
        ),
        max_leaves=3,
    )


@st.composite
def damaged(draw: st.DrawFn, tree: Tree) -> Tree:
    """Give a tree with one thing changed: a value, or a key that is gone, new or other."""
    places = list(paths(tree))
    if not places:
        return tree
    path = draw(st.sampled_from(places))
    key = draw(st.sampled_from(_KEYS))
    value = draw(_anything())

    def without(home: Tree) -> Tree:
        if isinstance(home, list):
            return [item for index, item in enumerate(home) if index != path[-1]]
        assert not isinstance(home, Scalar)
        return {name: below for name, below in home.items() if name != path[-1]}

    def renamed(home: Tree) -> Tree:
        if isinstance(home, (list, Scalar)):
            return home
        return {key if n == path[-1] else n: below for n, below in home.items()}

    def with_more(home: Tree) -> Tree:
        if isinstance(home, list):
            return [*home, value]
        return home if isinstance(home, Scalar) else {**home, key: value}

    return draw(
        st.sampled_from(
            (
                changed(tree, path, lambda _: value),
                changed(tree, path, with_more),
                changed(tree, path[:-1], without),
                changed(tree, path[:-1], renamed),
            )
        )
    )
