"""Take the vendored files of ``resources`` from the npm packages that publish them.

``python resources/build.py`` fetches each package by name and version with the ordinary npm
client, refuses it if it is not the package known here, and writes the files, their licence texts
and ``vendor/manifest.json``. ``map/`` and ``translations/`` are the project's own and stay as
they are.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent

ICONS = {
    "today": "calendar-check", "match": "grid-3x3", "map": "map", "flights": "plane",
    "pair": "columns-2", "visits": "calendar-days", "partnerships": "handshake", "forums": "users",
    "exchange": "arrow-left-right", "programme": "target", "data": "database",
    "lock": "lock", "unlock": "lock-open", "undo": "undo-2", "redo": "redo-2", "search": "search",
    "folder": "folder-open", "export": "download", "settings": "settings",
    "help": "circle-question-mark",
}  # fmt: skip


@dataclass(frozen=True)
class Package:
    """An npm package: what of it is kept (path inside it -> path inside ``resources``)."""

    name: str
    version: str
    sha256: str
    licence: str
    licence_text: str
    files: dict[str, str]

    @property
    def short_name(self) -> str:
        return self.name.rpartition("/")[2]


def _fonts(package: str, version: str, sha256: str, stem: str) -> Package:
    files = {
        f"{folder}/{stem}_{folder}.ttf": f"fonts/{stem}-{weight}.ttf"
        for folder, weight in (("400Regular", "Regular"), ("700Bold", "Bold"))
    }
    name = f"@expo-google-fonts/{package}"
    return Package(name, version, sha256, "OFL-1.1", "LICENSE_FONT", files)


PACKAGES = (
    Package(
        "leaflet",
        "1.9.3",
        "10d016716b56048661eaf9cde004dc82e80bd3613b52c4f53cf5aec73088006c",
        "BSD-2-Clause",
        "LICENSE",
        {f"dist/{name}": f"vendor/leaflet/{name}" for name in ("leaflet.js", "leaflet.css")},
    ),
    Package(
        "lucide-static",
        "1.62.0",
        "386f9080c440d6f5049cefe3456ae8357f7a0c7f76e59670cd1cb83bc7050a44",
        "ISC",
        "LICENSE",
        {f"icons/{theirs}.svg": f"icons/{ours}.svg" for ours, theirs in ICONS.items()},
    ),
    _fonts(
        "noto-sans",
        "0.4.2",
        "98cf14a19b8e67a0e76bfd4d5df98937b9734e6dde570bd750f2259042042548",
        "NotoSans",
    ),
    _fonts(
        "noto-sans-jp",
        "0.4.3",
        "563ee80509692e2b2f42ceae6a0b82afecb90daa1b3d025bcebdf3d9120f43a3",
        "NotoSansJP",
    ),
    _fonts(
        "noto-sans-devanagari",
        "0.4.1",
        "fb9a4c288af3829f383d945fcec350c8cdf99abf18ffe55c987c495bca42e80e",
        "NotoSansDevanagari",
    ),
)


def main() -> None:
    """Write every vendored file anew, and the manifest that the tests compare them with."""
    for folder in ("vendor", "icons", "fonts"):
        shutil.rmtree(RESOURCES / folder, ignore_errors=True)
    entries = [_take(package) for package in PACKAGES]
    text = json.dumps(entries, indent=1, ensure_ascii=False) + "\n"
    (RESOURCES / "vendor" / "manifest.json").write_text(text, encoding="utf-8")


def _take(package: Package) -> dict[str, object]:
    """Copy the package's files and licence; the manifest's entry about them.

    Raises:
        ValueError: if the package is not, byte for byte, the one known here.
    """
    licence = f"vendor/licences/{package.short_name}.txt"
    with tempfile.TemporaryDirectory() as name:
        command = ["npm", "pack", "--silent", f"{package.name}@{package.version}"]
        subprocess.run(command, cwd=name, check=True, stdout=subprocess.DEVNULL)  # noqa: S603
        archive = next(Path(name).glob("*.tgz"))
        if _sha256(archive) != package.sha256:
            raise ValueError(f"{package.name} {package.version} is not the package known here")
        shutil.unpack_archive(archive, name)
        for theirs, ours in ({package.licence_text: licence} | package.files).items():
            target = RESOURCES / ours
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(Path(name) / "package" / theirs, target)
    return {
        "package": package.name,
        "version": package.version,
        "package_sha256": package.sha256,
        "licence": package.licence,
        "licence_text": licence,
        "files": {ours: _sha256(RESOURCES / ours) for ours in sorted(package.files.values())},
    }


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
