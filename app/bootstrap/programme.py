"""Use cases of the programme."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap.documents import Documents
    from app.bootstrap.premises import Premises
    from app.domain.regions import Region, RegionCode
    from app.services.exchange_desk import ExchangeDesk
    from app.services.task import TaskHandle

FORMATS = (".pdf", ".docx", ".xlsx", ".html")


class Programme:
    """See ``app.services.use_cases.programme``."""

    def __init__(self, premises: Premises, exchange: ExchangeDesk, documents: Documents) -> None:
        self._premises = premises
        self._exchange = exchange
        self._documents = documents

    def write(self, file: Path, line: str, language: str, handle: TaskHandle) -> Path:
        from app.domain.problems import refuse
        from app.exports.programme_xlsx import write_programme
        from app.words.programme_report import programme_document

        at = self._premises
        report, words = self._exchange.programme(line), at.words(language)
        with at.store.read() as work:
            regions: Mapping[RegionCode, Region] = {
                region.code: region for region in work.profiles.regions()
            }
        suffix = file.suffix.lower()
        if suffix not in FORMATS:
            raise refuse("document-name-wrong", file=str(file), known=FORMATS)
        if suffix == ".xlsx":
            return write_programme(report, regions, words, file)
        document = programme_document(report, regions, words, at.clock.now())
        return self._documents.write(document, file, handle)
