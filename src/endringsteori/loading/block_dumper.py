"""`BlockDumper`: how PyYAML writes a chain file. Few runs write one, and few need PyYAML."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from endringsteori.model.forms import Plain

if TYPE_CHECKING:
    from yaml.nodes import Node

__all__ = ["BlockDumper"]


class BlockDumper(yaml.SafeDumper):
    """Writes block style; texts that look like something else in quotation marks."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: FBT001, FBT002 - PyYAML's own signature
        """Indent the items of a list below its key."""
        del indentless
        super().increase_indent(flow, False)  # noqa: FBT003 - as above

    def ignore_aliases(self, data: object) -> bool:
        """Write everything out: the format has no aliases."""
        del data
        return True


def _plain(dumper: yaml.SafeDumper, data: str) -> Node:
    text = str(data)
    tag = dumper.resolve(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]  # the stubs leave it out
    return yaml.ScalarNode(tag, text)


def _text(dumper: yaml.SafeDumper, data: str) -> Node:
    # Only double quotes escape these, which stand for themselves nowhere in a file.
    style = '"' if "\u2028" in data or "\u2029" in data else None
    node: Node = dumper.represent_scalar("tag:yaml.org,2002:str", data, style=style)
    return node


def _empty(dumper: yaml.SafeDumper, data: None) -> Node:
    del data  # `null` would be read as a text
    node: Node = dumper.represent_scalar("tag:yaml.org,2002:null", "")
    return node


BlockDumper.add_representer(Plain, _plain)
BlockDumper.add_representer(type(None), _empty)
BlockDumper.add_representer(str, _text)
