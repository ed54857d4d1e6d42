"""A document with one of everything, in three languages, and texts that mean harm."""

from datetime import UTC, datetime

from app.services.document import (
    Align,
    Bar,
    Bars,
    Beside,
    Column,
    Document,
    Facts,
    Heading,
    Items,
    PageBreak,
    Paragraph,
    Sources,
    Table,
    Tone,
)

JAPANESE = ("日程", "都道府県", "姉妹提携", "クリーンエネルギー")
HINDI = ("राष्ट्रीय", "क्षत्रिय", "हिन्दी", "मज़बूत", "क्षेत्र", "शृंखला")
GAPPED = "प्रीफ़ेक्चर"  # pdftotext sees a gap behind its third syllable, in any PDF of the engine
HOSTILE = (
    "<script>document.title='ran'</script>",
    '<img src=x onerror="document.title=1">',
    "\"quotes\" 'and' `backticks` ${x} {{ 7 * 7 }}",
    "]]> &amp; \\f </style>",
    "🗻 mountain \u202e backwards",
    "control \x07\x0b\x00 characters",
)
LONG = "x" * 4000
ROWS = 90


def paper(title="An agreeable paper", extra=(), language="en", footer="SetuHashi · 22 Nov 2026"):
    columns = (Column("Name", 3), Column("Count", 1, Align.END))
    table = Table(columns, tuple((f"row {n}", str(n)) for n in range(ROWS)))
    return Document(
        title=title,
        subtitle="made for tests",
        language=language,
        blocks=(
            Paragraph("What it comes to.", Tone.LEAD),
            Facts((("Score", "0.71"), ("Rank", "3 of 1,692"))),
            Heading("Words"),
            Beside(
                (Heading("Left", 2), *(Paragraph(text) for text in (*JAPANESE, *HINDI, GAPPED))),
                (Heading("Right", 2), Table(columns, (("one", "1"),)), Items(("a", "b"))),
            ),
            Bars((Bar("Talent", 0.4, 0.2, 0.8, "0.40"), Bar("Scale", 1.0, 1.0, 1.0, "1.00"))),
            Table(columns, (), "Nothing is known."),
            Items(("first", "second"), numbered=True),
            *(Paragraph(text) for text in extra),
            PageBreak(),
            Heading("Rows"),
            table,
            Sources(("A source of figures", "Another source")),
        ),
        footer=footer,
        page_of="Page {page} of {pages}",
        made_at=datetime(2026, 11, 22, 8, 30, tzinfo=UTC),
    )
