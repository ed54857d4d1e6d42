"""The dialog of preferences says what was changed, and nothing else."""

import pytest
from PySide6.QtWidgets import QComboBox, QSpinBox

from app.domain.regions import Language
from app.domain.settings import Settings
from app.ui.settings_dialog import SettingsDialog
from app.words.catalogue import Words


@pytest.fixture
def dialog(qtbot):
    made = SettingsDialog(Words(), Settings(theme="dark", backups_kept=7))
    qtbot.addWidget(made)
    return made


def chooser(dialog, name):
    return next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == name)


def test_that_it_shows_what_is_set(dialog):
    assert chooser(dialog, "Colours").currentData() == "dark"
    assert dialog.findChild(QSpinBox).value() == 7


def test_that_only_what_was_changed_is_said(qtbot, dialog):
    for name, key in (("Language", "hi"), ("Colours", "contrast"), ("Size of texts", 130)):
        box = chooser(dialog, name)
        box.setCurrentIndex(box.findData(key))
    with qtbot.waitSignal(dialog.settings_chosen) as said:
        dialog.accept()
    wanted = {"language": Language.HINDI, "theme": "contrast", "text_percent": 130}
    assert said.args == [wanted]


def test_that_nothing_is_said_where_nothing_was_changed(qtbot, dialog):
    with qtbot.assertNotEmitted(dialog.settings_chosen):
        dialog.accept()
