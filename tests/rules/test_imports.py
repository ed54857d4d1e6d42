"""Who may import whom, and that nothing stands in ``app`` that nobody reaches."""

import logging
from pathlib import Path

import grimp
import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[2]


@pytest.fixture
def in_the_checkout(monkeypatch):
    monkeypatch.chdir(ROOT)
    yield
    logging.getLogger("grimp").handlers.clear()
    for logger in logging.root.manager.loggerDict.values():
        if isinstance(logger, logging.Logger):
            logger.disabled = False  # import-linter switches off those that were there


def test_that_every_import_contract_is_kept(in_the_checkout, capsys):
    broken = lint_imports(no_cache=True, no_logo=True)
    assert not broken, capsys.readouterr().out


def test_that_the_program_reaches_every_module(in_the_checkout):
    graph = grimp.build_graph("app", cache_dir=None)
    reached = graph.find_upstream_modules("app.__main__")
    packages = {module for module in graph.modules if graph.find_children(module)}
    unreached = graph.modules - reached - packages - {"app.__main__"}
    assert not sorted(unreached)
