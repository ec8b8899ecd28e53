"""The wheel alone, outside the checkout, makes the sample case and its summary."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run(*command: str, cwd: Path, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, *command],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_works_outside_the_checkout(tmp_path: Path) -> None:
    wheels, installed, away = tmp_path / "wheels", tmp_path / "installed", tmp_path / "away"
    away.mkdir()
    run("-m", "build", "--wheel", "--no-isolation", "--outdir", str(wheels), str(ROOT), cwd=away)
    (wheel,) = wheels.glob("casefile_organiser-*.whl")
    run(
        "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--no-compile",
        "--target", str(installed), str(wheel), cwd=away,
    )  # fmt: skip
    where = run("-c", "import casefile; print(casefile.__file__)", cwd=away,
                PYTHONPATH=str(installed))  # fmt: skip
    assert Path(where.strip()).is_relative_to(installed)
    run("-m", "casefile", "sample", "Sample.case", "--summary", cwd=away,
        PYTHONPATH=str(installed))  # fmt: skip
    paper = away / "Sample.case" / "exports" / "case-summary.pdf"
    assert paper.read_bytes().startswith(b"%PDF-")
