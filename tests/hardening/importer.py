"""The store's write order as a program of its own, to be killed: adds every file of a folder.

Says "ready", then "added NAME" only after the commit. `python -m tests.hardening.importer CASE DIR`
"""

import sys
from pathlib import Path

from casefile.store import case_file
from casefile.store.documents import add_documents
from casefile.store.driver import atomic
from tests.store.invented import new_document


def main(case_folder: Path, source: Path) -> None:
    """Take the files in name order, up to three a transaction."""
    with case_file.open_case(case_folder) as case:
        db = case.connect()
        known = {row[0] for row in db.execute("SELECT file_name FROM document")}
        paths = [path for path in sorted(source.iterdir()) if path.name not in known]
        print("ready", flush=True)
        for at in range(0, len(paths), 3):
            batch = paths[at : at + 3]
            new = [new_document(case_folder, path.read_text(), path.name) for path in batch]
            with atomic(db):
                add_documents(db, new)
            for path in batch:
                print(f"added {path.name}", flush=True)
        db.close()
    print("done", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
