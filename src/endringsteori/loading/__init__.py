"""Reading: files of a project become data with places, and data becomes a theory."""

from endringsteori.loading.dump import dump
from endringsteori.loading.events import MissingLibyamlError
from endringsteori.loading.load import Loaded, dangling, load
from endringsteori.loading.lost import Lost
from endringsteori.loading.near import near
from endringsteori.loading.sources import Sources
from endringsteori.loading.tree import (
    ROOT_FILE,
    Folder,
    Memory,
    NotAProjectError,
    OneFile,
    Overlay,
    SourceTree,
    find_project,
    open_tree,
)

__all__ = [
    "ROOT_FILE",
    "Folder",
    "Loaded",
    "Lost",
    "Memory",
    "MissingLibyamlError",
    "NotAProjectError",
    "OneFile",
    "Overlay",
    "SourceTree",
    "Sources",
    "dangling",
    "dump",
    "find_project",
    "load",
    "near",
    "open_tree",
]
