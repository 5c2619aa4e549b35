"""Data as people write it in YAML, and as a parser of YAML 1.2 makes it of the text.

A `Tree` is what stands in a file: mappings, lists and scalars, each scalar with how it is
written, since that decides what an editor makes of it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

import yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["Scalar", "Tree", "as_core", "at", "changed", "paths", "tree_of", "written"]

_BARE_KEY: Final = re.compile("[a-zæøå0-9][a-zæøå0-9_-]*")
_NULL: Final = re.compile("null|Null|NULL|~|")
_BOOLEAN: Final = re.compile("true|True|TRUE|false|False|FALSE")
_WHOLE: Final = re.compile("[-+]?[0-9]+")
_OCTAL_OR_HEXADECIMAL: Final = re.compile("0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT: Final = re.compile(
    r"[-+]?(?:[.][0-9]+|[0-9]+(?:[.][0-9]*)?)(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?[.](?:inf|Inf|INF)|[.](?:nan|NaN|NAN)"
)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text in a file, bare or in double quotation marks."""

    text: str
    quoted: bool = False


Tree: TypeAlias = "Mapping[str, Tree] | list[Tree] | Scalar"


def written(tree: Tree, indent: int = 0) -> str:
    """Write a tree as YAML in block style."""
    if isinstance(tree, Scalar):
        return f" {_quoted(tree.text) if tree.quoted else tree.text}\n"
    if not tree:
        return " []\n" if isinstance(tree, list) else " {}\n"
    if isinstance(tree, list):
        entries = [("-", item) for item in tree]
    else:
        entries = [(f"{_key(key)}:", value) for key, value in tree.items()]
    lines = (f"{'  ' * indent}{head}{written(v, indent + 1)}" for head, v in entries)
    return "\n" * (indent > 0) + "".join(lines)


def tree_of(text: str) -> Tree:
    """Give the tree of a text, by another reader than ours."""
    return _tree(yaml.compose(text, yaml.SafeLoader))


def as_core(text: str) -> object:
    """Give what a parser with the core schema of YAML 1.2 makes of a text, as JSON."""
    return _core(tree_of(text))


def paths(
    tree: Tree, path: tuple[str | int, ...] = ()
) -> Iterator[tuple[str | int, ...]]:
    """Give the way to everything in a tree, except to the whole."""
    if path:
        yield path
    if isinstance(tree, list):
        for index, item in enumerate(tree):
            yield from paths(item, (*path, index))
    elif not isinstance(tree, Scalar):
        for key, value in tree.items():
            yield from paths(value, (*path, key))


def at(tree: Tree, path: tuple[str | int, ...]) -> Tree:
    """Give what stands at a path."""
    for step in path:
        assert not isinstance(tree, Scalar)
        tree = tree[step]  # type: ignore[index]  # the path fits the tree
    return tree


def changed(
    tree: Tree, path: tuple[str | int, ...], change: Callable[[Tree], Tree]
) -> Tree:
    """Give the tree with what stands at a path changed."""
    if not path:
        return change(tree)
    step, *rest = path
    below = tuple(rest)
    if isinstance(tree, list):
        return [
            changed(item, below, change) if index == step else item
            for index, item in enumerate(tree)
        ]
    assert not isinstance(tree, Scalar)
    return {
        key: changed(value, below, change) if key == step else value
        for key, value in tree.items()
    }


def _key(key: str) -> str:
    return key if _BARE_KEY.fullmatch(key) else _quoted(key)


def _quoted(text: str) -> str:
    """Write a text as YAML and JSON both read it, with what is not seen escaped."""
    marked = json.dumps(text, ensure_ascii=False)
    return "".join(
        sign if sign.isprintable() else f"\\U{ord(sign):08X}" for sign in marked
    )


def _tree(node: yaml.Node | None) -> Tree:
    if isinstance(node, yaml.MappingNode):
        return {key.value: _tree(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_tree(item) for item in node.value]
    assert isinstance(node, yaml.ScalarNode)
    return Scalar(node.value, quoted=node.style is not None)


def _core(tree: Tree) -> object:
    if isinstance(tree, list):
        return [_core(item) for item in tree]
    if not isinstance(tree, Scalar):
        return {key: _core(value) for key, value in tree.items()}
    return tree.text if tree.quoted else _bare(tree.text)


def _bare(text: str) -> object:
    """Resolve a plain scalar as section 10.3.2 of YAML 1.2.2 says."""
    if _NULL.fullmatch(text):
        return None
    if _BOOLEAN.fullmatch(text):
        return text.lower() == "true"
    if _WHOLE.fullmatch(text):
        return int(text)
    if _OCTAL_OR_HEXADECIMAL.fullmatch(text):
        return int(text, 0)
    if _FLOAT.fullmatch(text):
        return float(text.replace(".inf", "inf").replace(".nan", "nan"))
    return text
