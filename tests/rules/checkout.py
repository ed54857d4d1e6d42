"""The files of the checkout that belong to the project."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
MADE_HERE = {".git", ".hypothesis", ".benchmarks", "build", "dist", "__pycache__"}
TEXT = {
    *(".py", ".md", ".toml", ".txt", ".csv", ".json", ".html", ".jinja", ".js", ".css", ".qss"),
    *(".svg", ".ts", ".mako", ".ini", ".lock", ".spec", ".sh", ""),
}


def is_made_here(path):
    """Whether a file is what a set-up, a build or a test run leaves: what ``.gitignore`` names."""
    return any(
        part in MADE_HERE or part.startswith(".venv") or part.endswith("_cache")
        for part in path.relative_to(ROOT).parts
    )


def files(folder="."):
    """All files under ``folder`` of the checkout that a commit would hold."""
    found = (path for path in (ROOT / folder).rglob("*") if path.is_file())
    return sorted(path for path in found if not is_made_here(path))


def texts(folder="."):
    """Path and text of the files under ``folder`` that a person can read, vendored ones apart."""
    for path in files(folder):
        if path.suffix in TEXT and "vendor" not in path.parts:
            yield path.relative_to(ROOT), path.read_text(encoding="utf-8")
