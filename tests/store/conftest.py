"""A store with the shipped reference, made once and copied for each test."""

import shutil

import pytest

from app.store.open import open_store
from tests.fakes.bundled import SHIPPED


@pytest.fixture(scope="session")
def fresh_store(tmp_path_factory):
    """The path of a store as the first start leaves it; copy it, do not open it."""
    path = tmp_path_factory.mktemp("fresh") / "desk.sqlite"
    open_store(path, SHIPPED).close()
    return path


@pytest.fixture
def path(fresh_store, tmp_path):
    """A fresh store of this test's own, alone in its folder."""
    folder = tmp_path / "desk"
    folder.mkdir()
    return shutil.copyfile(fresh_store, folder / "desk.sqlite")


@pytest.fixture
def store(path):
    """A fresh store, open."""
    with open_store(path, SHIPPED) as opened:
        yield opened


@pytest.fixture(scope="session")
def shipped_store(fresh_store, tmp_path_factory):
    """A fresh store, open, that all tests read from and none writes to."""
    path = shutil.copyfile(fresh_store, tmp_path_factory.mktemp("read") / "desk.sqlite")
    with open_store(path, SHIPPED) as opened:
        yield opened
