"""Texts of the reference in Japanese and Hindi, beside the English that they translate."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make room for them; the reference that comes with this schema fills it."""
    op.create_table(
        "ref_texts",
        sa.Column("text_en", sa.Text(), primary_key=True),
        *(sa.Column(f"text_{lang}", sa.Text(), nullable=False) for lang in ("ja", "hi")),
    )
