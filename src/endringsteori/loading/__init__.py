"""Reading: files of a project become data with places, and data becomes a theory."""

from endringsteori.loading.collector import collector_paused
from endringsteori.loading.dump import dump
from endringsteori.loading.file_names import ROOT_FILE
from endringsteori.loading.git_errors import GitError, GitTrouble
from endringsteori.loading.kept import Kept
from endringsteori.loading.load import Loaded, dangling, load
from endringsteori.loading.lost import Lost
from endringsteori.loading.memory import Memory, Overlay
from endringsteori.loading.missing_libyaml import MissingLibyamlError
from endringsteori.loading.near import near
from endringsteori.loading.shown import Shown
from endringsteori.loading.sources import Sources
from endringsteori.loading.spots import Spot
from endringsteori.loading.tree import (
    Folder,
    NotAProjectError,
    OneFile,
    SourceTree,
    find_project,
    open_tree,
)

__all__ = [
    "ROOT_FILE",
    "Folder",
    "GitError",
    "GitTrouble",
    "Kept",
    "Loaded",
    "Lost",
    "Memory",
    "MissingLibyamlError",
    "NotAProjectError",
    "OneFile",
    "Overlay",
    "Shown",
    "SourceTree",
    "Sources",
    "Spot",
    "collector_paused",
    "dangling",
    "dump",
    "find_project",
    "load",
    "near",
    "open_tree",
]
