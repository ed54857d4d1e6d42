"""Ties in a store without SQL, and files of them."""

from app.domain.provenance import Source
from app.exports.sheet_csv import CsvSheetWriter
from app.exports.sheet_xlsx import XlsxSheetWriter
from app.imports.csv import CsvReader
from app.imports.xlsx import XlsxReader
from app.services.export_records import records_sheet
from app.services.tie_kind import tie_kind
from tests.fakes.plans import REGIONS
from tests.fakes.store import FakeStore, Reference
from tests.fakes.ties import tie

READERS = {".csv": CsvReader(), ".xlsx": XlsxReader()}
WRITERS = {".csv": CsvSheetWriter(), ".xlsx": XlsxSheetWriter()}
SOURCE = Source("File 12/2026", "File 12/2026", "2026-11-20")
KNOWN = tuple(
    tie(f"T00{number}", note=f"note {number}", source=SOURCE, signed_on=f"2026-1{number}")
    for number in range(3)
)


def store_with(*ties):
    """A store whose reference knows ``ties``."""
    return FakeStore(Reference(regions=REGIONS, ties=ties))


def exported(store, path, kind=None):
    """The file ``path`` with every record of the kind (ties, unless said otherwise)."""
    with store.read() as work:
        return WRITERS[path.suffix].write(records_sheet(work, kind or tie_kind()), path)
