"""Use cases of the Data page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap.premises import Premises
    from app.services.data_cases import DataCases


def data_cases(premises: Premises) -> DataCases:
    """Readers and writers of CSV and XLSX joined to the store; see ``app.services.data_cases``."""
    from app.exports.sheet_csv import CsvSheetWriter
    from app.exports.sheet_xlsx import XlsxSheetWriter
    from app.imports.csv import CsvReader
    from app.imports.xlsx import XlsxReader
    from app.services.data_cases import DataCases

    return DataCases(
        premises.store,
        {".csv": CsvReader(), ".xlsx": XlsxReader()},
        {".csv": CsvSheetWriter(), ".xlsx": XlsxSheetWriter()},
        premises.clock,
        premises.follow_reference,
    )
