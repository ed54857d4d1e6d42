"""The binding's support modules are compiled once, and anew as soon as their text is another."""

import subprocess
import sys

import pytest

from app.ui.binding import KeptCode
from tests.rules.checkout import ROOT

NAME = "shibokensupport/example.py"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "cache" / "binding.support"


@pytest.fixture(autouse=True)
def bytecode_is_written(monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def value_of(code):
    room = {}
    exec(code, room)  # noqa: S102 - our own text
    return room["value"]


def kept(file, text):
    code = KeptCode(file)
    compiled = code(text, NAME, "exec")
    code.keep()
    return compiled


def test_that_what_was_compiled_is_not_compiled_again(file, monkeypatch):
    kept(file, b"value = 1")
    monkeypatch.setattr("app.ui.binding._compile", None)
    assert value_of(KeptCode(file)(b"value = 1", NAME, "exec")) == 1


def test_that_another_text_is_compiled_and_kept_in_its_place(file, monkeypatch):
    kept(file, b"value = 1")
    assert value_of(kept(file, b"value = 2")) == 2
    monkeypatch.setattr("app.ui.binding._compile", None)
    assert value_of(KeptCode(file)(b"value = 2", NAME, "exec")) == 2


def test_that_code_of_other_modules_is_not_kept(file):
    code = KeptCode(file)
    assert value_of(code("value = 3", "elsewhere.py", "exec")) == 3
    code.keep()
    assert not file.exists()


@pytest.mark.parametrize("damage", [b"", b"not code", b"\xe3\x00"])
def test_that_a_damaged_file_is_compiled_over(file, damage):
    file.parent.mkdir()
    file.write_bytes(damage)
    assert value_of(kept(file, b"value = 4")) == 4
    assert value_of(KeptCode(file)(b"value = 4", NAME, "exec")) == 4


def test_that_a_folder_that_takes_no_file_goes_without(tmp_path):
    (tmp_path / "cache").write_text("a file stands where the folder would")
    assert value_of(kept(tmp_path / "cache" / "binding.support", b"value = 5")) == 5


def test_that_no_source_is_read_for_what_is_imported_later_and_the_binding_works():
    script = (
        "import builtins, linecache\n"
        "compiler = builtins.compile\n"
        "from app.ui.binding import load_binding\n"
        "load_binding()\n"
        "assert builtins.compile is compiler\n"
        "import app.ui.theme\n"
        "assert not [name for name in linecache.cache if name.endswith('theme.py')]\n"
        "from PySide6.QtCore import QObject, Signal\n"
        "class Teller(QObject):\n"
        "    told = Signal(str)\n"
        "heard, teller = [], Teller()\n"
        "teller.told.connect(heard.append)\n"
        "teller.told.emit('heard')\n"
        "assert heard == ['heard']\n"
    )
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True)
