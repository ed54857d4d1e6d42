"""The real program in a window, on a store of the test's own."""

from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent

from app.bootstrap.desk import open_desk
from app.bootstrap.rescue import StoreRescue
from app.bootstrap.shipped import Clock, Shipped
from app.store.draft_file import DraftFile
from app.store.sqlite_first_page import FirstPageFile
from app.ui.application import DeskApplication
from app.ui.i18n import words_in
from app.ui.opening import Outside

SHIPPED = Shipped()
DAY = "2026-11-22"


def words_shipped(language):
    """The shipped catalogue of ``language``."""
    return words_in(language, SHIPPED.translations)


def open_cases(store):
    """The use cases on ``store``, for a test that looks behind the window."""
    return open_desk(str(store), SHIPPED)


@contextmanager
def opened_desk(qapp, store, log_folder, language="", words_in=words_shipped):
    """The program as ``run_window`` starts it; closed and cleared away afterwards."""
    outside = Outside(
        open_desk=lambda handle: open_desk(str(store), SHIPPED, handle, for_window=True),
        rescue=StoreRescue(str(store), SHIPPED, Clock()),
        words_in=words_in,
        resources=SHIPPED.resources,
        log_file=lambda: log_folder / "setuhashi.log",
        first_pages=FirstPageFile(str(store), SHIPPED.mark, Clock().today),
        drafts=lambda: DraftFile(str(store)),
        language=language,
    )
    desk = DeskApplication(qapp, outside)
    desk.start()
    try:
        yield desk
    finally:
        desk.close()
        desk.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
