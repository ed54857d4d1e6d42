"""The title of a PDF, which the web engine leaves out."""

from __future__ import annotations

import re

_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$", re.DOTALL)


def titled(pdf: bytes, title: str) -> bytes:
    """``pdf`` with ``title`` among its properties, added as an incremental update.

    Raises:
        ValueError: where ``pdf`` does not end in a plain trailer that names its properties.

    Source: ISO 32000-1:2008, 7.5.6 (incremental updates) and 14.3.3 (document information).
    """
    found = _TRAILER.search(pdf, max(pdf.rfind(b"trailer"), 0))
    info = re.search(rb"/Info (\d+) 0 R", found[1]) if found else None
    if found is None or info is None:
        raise ValueError("no trailer that names the properties of the PDF")
    properties = re.search(rb"\b%s 0 obj\s*<<(.*?)>>\s*endobj" % info[1], pdf, re.DOTALL)
    kept = properties[1] if properties else b""
    text = title.encode("utf-16-be", "replace").hex().encode()
    place = len(pdf)
    entry = b"%s 0 obj\n<<%s\n/Title <FEFF%s>>>\nendobj\n" % (info[1], kept, text)
    return b"".join(
        (
            pdf,
            entry,
            b"xref\n%s 1\n%010d 00000 n \n" % (info[1], place),
            b"trailer\n<<%s\n/Prev %s>>\nstartxref\n%d\n%%%%EOF\n"
            % (found[1], found[2], place + len(entry)),
        )
    )
