"""The project speaks of itself alone, and the program speaks to no other machine."""

import ast
import re

import pytest

from tests.rules.checkout import texts

FOREIGN = {
    "a path of one machine": r"(?<![\w.])/(?:work|root|home/\w+|Users/\w+)/|\.\./shared",
    "a package index": r"\b(?:pypi\.org|pythonhosted\.org|registry\.npmjs|deb\.debian\.org)\b",
    "a writing tool": r"\b(?:Claude|ChatGPT|OpenAI|Anthropic|Copilot|language model)\b",
    "something put off": r"\b(?:TODO|FIXME)\b",
}
NET = {
    *("aiohttp", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "ssl"),
    *("socket.create_connection", "socket.socket", "socketserver", "urllib.request", "urllib3"),
    *("PySide6.QtNetwork", "telnetlib", "xmlrpc"),
}
LOADED_FROM_ELSEWHERE = r"""(?ix)
    url\(\s*['"]?(?:https?:)?//
    | @import
    | <(?:script|link|img|iframe)\b[^>]*\b(?:src|href)\s*=\s*['"](?:https?:)?//
"""


@pytest.mark.parametrize("what", FOREIGN)
def test_that_no_text_of_the_project_names(what):
    pattern = re.compile(FOREIGN[what])
    found = [
        f"{path}: {match.group()}"
        for path, text in texts()
        if path.name != "test_texts.py" and not is_quoted_data(path)
        for match in pattern.finditer(text)
    ]
    assert not found


def is_quoted_data(path):
    """Rows of reference data say what their sources say."""
    return path.suffix == ".csv"


def test_that_the_program_holds_no_address_but_those_of_sources():
    assert not [f"{path}: {text}" for path, tree in modules() for text in addresses(tree)]


def modules():
    for path, text in texts("app"):
        if path.suffix == ".py":
            yield path, ast.parse(text)


def addresses(tree):
    """String constants with a network address; docstrings, which name sources, do not count."""
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield from re.findall(r"https?://\S+", node.value)


def test_that_the_program_names_nothing_that_opens_a_connection():
    assert not [f"{path}: {name}" for path, tree in modules() for name in named(tree) & NET]


def named(tree):
    """Dotted names that a module imports or uses, with those of the packages they lie in."""
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            names.add(f"{node.value.id}.{node.attr}")
    return names | {name.partition(".")[0] for name in names}


@pytest.mark.parametrize("folder", ["app", "resources"])
def test_that_no_shipped_page_or_style_loads_from_elsewhere(folder):
    pages = (page for page in texts(folder) if page[0].suffix != ".py")
    assert not [str(path) for path, text in pages if re.search(LOADED_FROM_ELSEWHERE, text)]
