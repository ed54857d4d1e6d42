"""Bring the catalogues up to date with the program's texts, and compile them.

Run it after a text was added or changed; then translate what it leaves unfinished (any text
editor, or ``pyside6-linguist``) and run it again.
"""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
TOOLS = Path(sys.executable).parent
LANGUAGES = ("ja", "hi")


def call(tool: str, *arguments: object) -> None:
    """Run one of Qt's tools; what it says is shown."""
    subprocess.run([TOOLS / tool, *map(str, arguments)], check=True)


def main() -> None:
    """Read the texts of ``app``, update the .ts files, release the .qm files."""
    sources = sorted((HERE.parents[1] / "app").rglob("*.py"))
    style = ("-locations", "none", "-no-obsolete")
    for language in LANGUAGES:
        call("pyside6-lupdate", *style, *sources, "-ts", HERE / f"{language}.ts")
    call("pyside6-lupdate", *style, "-pluralonly", *sources, "-ts", HERE / "en.ts")
    for catalogue in sorted(HERE.glob("*.ts")):
        call("pyside6-lrelease", catalogue)


if __name__ == "__main__":
    main()
