"""Backups by command and in the window; a damaged store is set aside and a backup brought back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.opened_window import opened_desk


def damage(store):
    content = store.read_bytes()
    store.write_bytes(b"spoilt" + content[6:])
    return store.read_bytes()


def test_that_a_backup_comes_back_on_another_machine(own_setuhashi, tmp_path):
    file = tmp_path / "desk.setuhashi"
    assert own_setuhashi("backup", file) == 0
    assert str(file) in own_setuhashi.err
    own_setuhashi.store = tmp_path / "new" / "desk.sqlite"
    assert own_setuhashi("restore", file) == 0
    assert own_setuhashi("doctor") == 0


def test_that_a_damaged_store_is_set_aside_for_the_backup(own_setuhashi, tmp_path):
    own_setuhashi("backup", tmp_path / "good")
    spoilt = damage(own_setuhashi.store)
    assert "setuhashi restore" in own_setuhashi.refused("ties")
    assert own_setuhashi("restore", tmp_path / "good") == 0
    assert "set aside" in own_setuhashi.err
    (aside,) = tmp_path.glob("*.set-aside-*.sqlite")
    assert aside.read_bytes() == spoilt
    assert own_setuhashi("doctor") == 0


def test_that_what_is_no_backup_is_refused_in_one_line(own_setuhashi, tmp_path):
    own_setuhashi("doctor")
    file = tmp_path / "letter.txt"
    file.write_text("Dear colleague")
    assert "no backup that can be read" in own_setuhashi.refused("restore", file)
    assert "no backup" in own_setuhashi.refused("restore", tmp_path / "missing")
    assert own_setuhashi("doctor") == 0


def test_that_the_window_offers_the_newest_good_backup_of_a_damaged_store(
    qtbot, qapp, own_setuhashi, tmp_path, monkeypatch, capsys
):
    own_setuhashi("doctor")
    monkeypatch.setattr("app.ui.application.BACKUP_AFTER_MS", 0)
    with opened_desk(qapp, own_setuhashi.store, tmp_path / "log") as desk:
        folder = own_setuhashi.store.with_name("own.sqlite.backups")
        qtbot.waitUntil(lambda: any(folder.glob("own-2026-11-22.sqlite")), timeout=20_000)
        qtbot.waitUntil(lambda: not desk.is_busy, timeout=20_000)
    spoilt = damage(own_setuhashi.store)
    with opened_desk(qapp, own_setuhashi.store, tmp_path / "log") as desk:

        def offered():
            page = desk.opening.page
            buttons = page.findChildren(QPushButton) if page is not None else []
            return [each for each in buttons if each.isVisible() and "backup" in each.text()]

        qtbot.waitUntil(lambda: bool(offered()), timeout=20_000)
        (way_out,) = offered()
        assert "22" in way_out.text()
        qtbot.mouseClick(way_out, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: desk.window is not None, timeout=20_000)
        qtbot.waitUntil(lambda: not desk.is_busy, timeout=20_000)
    (aside,) = tmp_path.glob("own.sqlite.set-aside-*.sqlite")
    assert aside.read_bytes() == spoilt
