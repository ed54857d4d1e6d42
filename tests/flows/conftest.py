import json

import pytest

from app.bootstrap.main import main
from tests.flows.hands import settled
from tests.opened_window import DAY, opened_desk


@pytest.fixture(scope="session")
def shared_store(tmp_path_factory):
    """A store with the reference data, for commands that only read."""
    return tmp_path_factory.mktemp("store") / "setuhashi.sqlite"


class Command:
    """Runs the ``setuhashi`` command in this process."""

    def __init__(self, store, capsys):
        self.store = store
        self._capsys = capsys

    def __call__(self, *arguments):
        self._capsys.readouterr()
        code = main(["--store", str(self.store), *map(str, arguments)])
        self.out, self.err = self._capsys.readouterr()
        return code

    def json(self, *arguments):
        assert self(*arguments, "--json") == 0, self.err
        return json.loads(self.out)

    def refused(self, *arguments):
        """The one line that a refused command says."""
        assert self(*arguments) == 2
        assert self.out == ""
        lines = self.err.splitlines()
        assert len(lines) == 1, lines
        assert "Traceback" not in self.err
        return lines[0]


@pytest.fixture
def setuhashi(shared_store, capsys, monkeypatch):
    monkeypatch.setenv("SETUHASHI_TODAY", "2026-11-22")
    return Command(shared_store, capsys)


@pytest.fixture
def own_setuhashi(tmp_path, capsys, monkeypatch):
    """The command on a store that the test may change."""
    monkeypatch.setenv("SETUHASHI_TODAY", "2026-11-22")
    return Command(tmp_path / "own.sqlite", capsys)


@pytest.fixture
def store(tmp_path, monkeypatch):
    """Where the window's own store will be made."""
    monkeypatch.setenv("SETUHASHI_TODAY", DAY)
    return tmp_path / "desk.sqlite"


@pytest.fixture
def desk(qtbot, qapp, store, tmp_path):
    """The program in its window, once its first screen is filled."""
    with opened_desk(qapp, store, tmp_path) as desk:
        settled(qtbot, desk)
        yield desk
