"""Writes the tables of every *_vectors.py beside it; with --check it only says which are not as committed."""

import sys
from importlib import import_module
from pathlib import Path

sys.dont_write_bytecode = True
from table import text

SCRIPTS = Path(__file__).resolve().parent
FOLDER = SCRIPTS.parent / "resources" / "vectors"

made = {}
for script in sorted(SCRIPTS.glob("*_vectors.py")):
    for name, (header, rows) in import_module(script.stem).TABLES.items():
        assert name not in made, name
        made[name] = text(header, rows).encode()

if "--check" in sys.argv[1:]:
    committed = {file.name: file.read_bytes() for file in FOLDER.glob("*.csv")}
    different = sorted(it for it in made.keys() | committed.keys() if made.get(it) != committed.get(it))
    sys.exit("not as the scripts make them: " + ", ".join(different) if different else 0)
FOLDER.mkdir(parents=True, exist_ok=True)
for name, content in made.items():
    (FOLDER / name).write_bytes(content)
