"""Backups by command and in the window; a damaged store is set aside and a backup brought back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.domain.changelog import EditFilter
from app.ui.kit.table import Table
from app.ui.screens.data.view import DataView
from tests.fakes.ties import tie
from tests.flows.hands import named, opened, settled
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


def test_that_the_page_brings_a_backup_back_and_the_work_goes_on(
    qtbot, qapp, own_setuhashi, tmp_path, monkeypatch
):
    own_setuhashi("doctor")
    store = own_setuhashi.store
    monkeypatch.setattr("app.ui.application.BACKUP_AFTER_MS", 0)
    with opened_desk(qapp, store, tmp_path / "log") as desk:
        folder = store.with_name("own.sqlite.backups")
        qtbot.waitUntil(lambda: any(folder.glob("own-2026-11-22.sqlite")), timeout=20_000)
        settled(qtbot, desk)
        desk._cases.ties.keep(tie(""), "after the backup")
        view = opened(qtbot, desk, "data", DataView)
        view.tabs.setCurrentWidget(view.store)
        settled(qtbot, desk)
        table = named(view.store, Table, "Backups beside the store")
        table.selectRow(0)
        button = next(
            b for b in view.store.findChildren(QPushButton) if b.text() == "Bring th&is backup back"
        )
        former = desk.window
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: desk.window not in (None, former), timeout=30_000)
        settled(qtbot, desk)
        assert "is the store now" in desk.window.message_bar.text
        assert desk.window.message_bar.objectName() == "noticeLine"
        assert len(list(tmp_path.glob("own.sqlite.set-aside-*.sqlite"))) == 1
        assert not desk._cases.upkeep.edits(EditFilter(limit=1))
        desk._cases.ties.keep(tie(""), "once more")


def test_that_a_file_that_is_no_backup_leaves_the_page_with_its_store(
    qtbot, qapp, own_setuhashi, tmp_path
):
    own_setuhashi("doctor")
    (tmp_path / "letter.txt").write_text("Dear colleague")
    with opened_desk(qapp, own_setuhashi.store, tmp_path / "log") as desk:
        settled(qtbot, desk)
        former = desk.window
        desk._rooms.restore_wanted.emit(tmp_path / "letter.txt")
        qtbot.waitUntil(lambda: desk.window not in (None, former), timeout=30_000)
        settled(qtbot, desk)
        assert "no backup that can be read" in desk.window.message_bar.text
        assert desk.window.message_bar.objectName() == "messageBar"
    assert not list(tmp_path.glob("*.set-aside-*"))
