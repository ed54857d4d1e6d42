"""Every text of the program stands in Japanese and Hindi, with the same gaps to fill."""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.rules.checkout import ROOT, files

CATALOGUES = ROOT / "resources" / "translations"
LANGUAGES = ("ja", "hi")
PLURAL_FORMS = {"en": 2, "ja": 1, "hi": 2}  # as Qt's rules for these languages ask
TOOLS = Path(sys.executable).parent


def sources():
    return [path for path in files("app") if path.suffix == ".py"]


def messages(catalogue):
    """The messages of a catalogue: source text and element."""
    root = ET.parse(catalogue).getroot()  # noqa: S314 - our own file
    return [(message.findtext("source"), message) for message in root.iter("message")]


def translated(message):
    """The translations of a message: one, or one for each plural form."""
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def gaps(text):
    return sorted(re.findall(r"\{[^{}]*\}|%n", text))


@pytest.fixture(scope="module")
def updated(tmp_path_factory):
    """Copies of the catalogues as lupdate leaves them once it has read the program's texts."""
    folder = tmp_path_factory.mktemp("translations")
    catalogues = [folder / f"{language}.ts" for language in LANGUAGES]
    for catalogue in catalogues:
        shutil.copy(CATALOGUES / catalogue.name, catalogue)
    command = [TOOLS / "pyside6-lupdate", "-locations", "none", *sources(), "-ts", *catalogues]
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_text_of_the_program_is_translated(updated, language):
    found = messages(updated / f"{language}.ts")
    assert found
    assert not [text for text, message in found if not all(map(str.strip, translated(message)))]
    states = {text: message.find("translation").get("type") for text, message in found}
    assert not {text: state for text, state in states.items() if state}


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_translation_has_the_gaps_of_its_source(language):
    for source, message in messages(CATALOGUES / f"{language}.ts"):
        for translation in translated(message):
            assert gaps(translation) == gaps(source), source


@pytest.mark.parametrize("language", PLURAL_FORMS)
def test_that_a_counted_text_has_every_plural_form(language):
    counted = [
        (text, translated(message))
        for text, message in messages(CATALOGUES / f"{language}.ts")
        if message.get("numerus") == "yes"
    ]
    assert not [text for text, forms in counted if len(forms) != PLURAL_FORMS[language]]


@pytest.mark.parametrize("language", PLURAL_FORMS)
def test_that_the_shipped_catalogue_is_the_one_released_from_its_source(language, tmp_path):
    released = tmp_path / f"{language}.qm"
    command = [TOOLS / "pyside6-lrelease", CATALOGUES / f"{language}.ts", "-qm", released]
    subprocess.run(command, check=True, capture_output=True)
    assert released.read_bytes() == (CATALOGUES / released.name).read_bytes()


def test_that_every_text_is_written_where_lupdate_finds_it():
    assert not [
        f"{path.relative_to(ROOT)}:{call.lineno}: {ast.unparse(call)}"
        for path in sources()
        for call in calls_of_tr(ast.parse(path.read_text(encoding="utf-8")))
        if is_hidden_from_lupdate(call)
    ]


def calls_of_tr(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and ast.unparse(node.func).endswith(".tr"):
            yield node


def is_hidden_from_lupdate(call):
    """A text made on the spot, said to anything but a local ``words``, or counted by keyword.

    lupdate reads the comment and the number by their places alone: ``tr("%n ties", "", n)``.
    """
    text = call.args[0]
    if call.keywords or isinstance(text, ast.JoinedStr | ast.BinOp | ast.Call):
        return True
    written_here = isinstance(text, ast.Constant)
    return written_here and ast.unparse(call.func.value) != "words"
