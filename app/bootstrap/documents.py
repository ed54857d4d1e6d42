"""Use cases of documents: any document in any form."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap.premises import Premises
    from app.domain.regions import Region, RegionCode
    from app.services.document import Document
    from app.services.prepare_forum import ForumAgenda
    from app.services.shown_table import ShownTable
    from app.services.task import TaskHandle


class Documents:
    """See ``app.services.use_cases.documents``."""

    def __init__(self, premises: Premises) -> None:
        self._premises = premises
        self._fonts = premises.shipped.resources / "fonts"

    def can_print(self) -> bool:
        from app.ui.kit.web_sandbox import is_refused

        return not is_refused()

    def write(self, document: Document, file: Path, handle: TaskHandle) -> Path:
        from app.exports.documents import document_writers
        from app.services.document import writer_for

        writers = document_writers(print_page, self._fonts)
        return writer_for(file, writers).write(document, file, handle)

    def write_table(self, table: ShownTable, file: Path) -> Path:
        from app.exports.table_file import write_table

        return write_table(table, file)

    def write_agenda(
        self, agenda: ForumAgenda, file: Path, language: str, handle: TaskHandle
    ) -> Path:
        from app.exports.table_file import WRITERS
        from app.services.vocabulary import read_vocabulary
        from app.words.forum_paper import ForumNames, agenda_table, forum_document

        at = self._premises
        with at.store.read() as work:
            regions: Mapping[RegionCode, Region] = {
                region.code: region for region in work.profiles.regions()
            }
            names = ForumNames(at.words(language), regions, read_vocabulary(work))
        if file.suffix.lower() in WRITERS:
            return self.write_table(agenda_table(agenda, names), file)
        return self.write(forum_document(agenda, names, at.clock.now()), file, handle)


def print_page(files: Mapping[str, bytes], folder: Path, handle: TaskHandle) -> bytes:
    """As ``PagePrinter``; the web engine is loaded only here."""
    from app.ui.kit import web_print

    return web_print.print_page(files, folder, handle)
