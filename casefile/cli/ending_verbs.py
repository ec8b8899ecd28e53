"""Verbs for the end of a case and for journeys: close, reopen, copies, delete, travel, unpack."""

import argparse
import json
from datetime import UTC, date, datetime

from casefile.cli import lock_verbs
from casefile.cli.argument_types import path
from casefile.cli.printing import progress_bar, say, shown
from casefile.model.errors import WrongUse
from casefile.model.known_copies import KnownCopy
from casefile.services import close_case, delete_case, travel
from casefile.services.open_case import reading_case, resting_case, working_case
from casefile.store import known_copies, unpacking
from casefile.store.case_folder import is_being_deleted
from casefile.store.driver import atomic

_PHRASE = "Passphrase of the package: "


def close(given: argparse.Namespace) -> int:
    """Close a case for good, with its final papers and readable files in one place."""
    day = _day(given.delete_after)
    made = None
    with working_case(given.case) as case:
        if given.to is not None:
            phrase = ""
            if given.package or given.new_file is not None:
                phrase = lock_verbs.new_phrase(given.new_file, _PHRASE)
            papers = tuple(given.papers or ("work",))
            order = close_case.Order(given.to, papers, phrase, given.lang)
            made = close_case.pack_up(case.db, case.folder, order, progress_bar(given))
        with atomic(case.db):
            close_case.close(case.db, made, day)
    if made is not None:
        print(shown(made))
    until = f"; to be deleted after {day}" if day else ""
    say(given, f"{shown(given.case)}: closed for good{until}")
    return 0


def reopen(given: argparse.Namespace) -> int:
    """Open a case again that was closed for good."""
    with resting_case(given.case) as case, atomic(case.db):
        close_case.open_again(case.db)
    say(given, f"{shown(given.case)}: open again")
    return 0


def copies(given: argparse.Namespace) -> int:
    """List the known copies outside the case folder; say of some that they are gone or stay."""
    if given.gone or given.stays:
        with resting_case(given.case) as case, atomic(case.db):
            known = known_copies.known_copies(case.db)
            known_copies.settle(case.db, _chosen(known, given.gone), gone=True)
            known_copies.settle(
                case.db, _chosen(known, given.stays), gone=False, stays_because=given.because
            )
    with reading_case(given.case) as case:
        known = known_copies.known_copies(case.db)
    if given.json:
        print(json.dumps([_as_json(number, one) for number, one in enumerate(known, 1)]))
        return 0
    for number, one in enumerate(known, 1):
        print(_line(number, one))
    return 0


def delete(given: argparse.Namespace) -> int:
    """Delete a case for ever; without --yes only say what would go."""
    if is_being_deleted(given.case):
        if not given.yes:
            say(given, "Its deleting was cut off. To delete the rest: --yes and its code")
            return 0
        record = " and ".join(shown(path) for path in delete_case.finish(given.case))
        told = f" Record: {record}" if record else ""
        say(given, f"{shown(given.case)}: the rest of it was deleted.{told}")
        return 0
    with reading_case(given.case) as case:
        plan = delete_case.plan(case.db, case.folder)
    if not given.yes:
        say(given, "\n".join(_plan_lines(plan)))
        say(given, f"Nothing was deleted. To delete: --yes {plan.code} --record FILE.pdf")
        return 0
    if given.record is None:
        raise WrongUse("Say where to keep the record: --record FILE.pdf", "Nothing was deleted.")
    order = delete_case.Order(
        given.yes, given.record, given.by, drop_folder=given.drop_folder, language=given.lang
    )
    made = delete_case.delete(given.case, order)
    say(given, f"Deleted. Record: {shown(made.record)} and {shown(made.text)}")
    if made.kept is not None:
        say(given, f"Not deleted, as it was not the case's: {shown(made.kept)}")
    return 0


def go(given: argparse.Namespace) -> int:
    """Pack a case for a journey as one encrypted file, and open it as a test."""
    phrase = lock_verbs.new_phrase(given.new_file, _PHRASE)
    with reading_case(given.case) as case:
        sources = travel.source_folders(case.db)
    packed = travel.pack(given.case, given.folder, phrase, progress_bar(given))
    print(shown(packed.path))
    say(given, f"{packed.files} files, opened again and compared.")
    if given.remove:
        travel.remove_here(given.case, packed)
        say(given, f"{shown(given.case)}: removed here")
    for line in _staying(sources):
        say(given, line)
    return 0


def unpack(given: argparse.Namespace) -> int:
    """Bring a case back out of a package, into a new folder."""
    phrase = lock_verbs.read_phrase(given.passphrase_file, _PHRASE)
    given.folder.mkdir(parents=True, exist_ok=True)
    made = unpacking.unpack(given.file, given.folder, phrase, progress=progress_bar(given))
    print(shown(made))
    return 0


def _day(words: str) -> str | None:
    """The day after which to delete: "none", a day, or as many years as usual from today."""
    if words == "none":
        return None
    if not words:
        return close_case.proposed_day(datetime.now(UTC).date()).isoformat()
    try:
        return date.fromisoformat(words).isoformat()
    except ValueError as error:
        raise WrongUse(
            f"{words} is no day.", "Nothing was changed.", "Write it as 2031-12-31, or none."
        ) from error


def _chosen(known: list[KnownCopy], numbers: list[int]) -> list[KnownCopy]:
    unknown = [number for number in numbers if not 1 <= number <= len(known)]
    if unknown:
        raise WrongUse(f"There is no copy {unknown[0]}.", "Nothing was changed.")
    return [known[number - 1] for number in numbers]


def _as_json(number: int, one: KnownCopy) -> dict[str, object]:
    return {
        "number": number, "kind": one.kind, "label": one.label, "made_on": one.made_on,
        "gone_on": one.gone_on, "stays_because": one.stays_because,
    }  # fmt: skip


def _line(number: int, one: KnownCopy) -> str:
    said = f"gone, said on {one.gone_on}" if one.gone_on else ""
    said = said or (f"stays: {one.stays_because}" if one.stays_because else "?")
    return f"{number:>4}  {one.made_on}  {one.kind}: {shown(one.label)}  {said}"


def _plan_lines(plan: delete_case.Plan) -> list[str]:
    counted = plan.counted
    lines = [
        f"gone for ever: {counted.documents} documents, {counted.events} events,"
        f" {counted.suggestions} suggestions, {counted.backups} backups,"
        f" {counted.papers} papers in the case folder"
    ]
    lines += [_line(number, one) for number, one in enumerate(plan.copies, 1)]
    lines += [f"drop folder, taken in already: {shown(path)}" for path in plan.taken]
    lines += [f"kept, never taken in: {shown(path)}" for path in plan.waiting]
    lines += [f"kept, not the case's: {shown(path)}" for path in plan.foreign]
    return lines


def _staying(sources: list[str]) -> list[str]:
    """What a journey leaves on this computer."""
    return [
        "What stays on this computer: the lists of recent files, backups the system makes by"
        " itself, the printer's memory, and, on an SSD, traces of deleted files.",
        *(f"documents came from: {shown(path)}" for path in sources),
    ]


def add_ends(
    closes: argparse.ArgumentParser,
    lists: argparse.ArgumentParser,
    deletes: argparse.ArgumentParser,
) -> None:
    """The arguments of the verbs for the end of a case."""
    closes.add_argument("--to", type=path, metavar="FOLDER", help="papers and files go in there")
    closes.add_argument(
        "--papers", nargs="+", choices=("work", "court"), help="final papers; default: work"
    )
    closes.add_argument("--package", action="store_true", help="as one encrypted file")
    lock_verbs.add_new_file(closes, "the passphrase of the package")
    closes.add_argument(
        "--delete-after", default="", metavar="DAY", help='a day or "none"; default: in five years'
    )
    closes.add_argument("--lang", default="en")
    lists.add_argument("--gone", nargs="+", type=int, default=[], metavar="NUMBER")
    lists.add_argument("--stays", nargs="+", type=int, default=[], metavar="NUMBER")
    lists.add_argument("--because", default="", metavar="WORDS", help="why they stay; no names")
    lists.add_argument("--json", action="store_true")
    deletes.add_argument("--yes", default="", metavar="CODE", help="delete the case of that code")
    deletes.add_argument("--record", type=path, metavar="FILE.pdf", help="where to keep the record")
    deletes.add_argument("--by", default="", metavar="NAME", help="who is deleting; stands on it")
    deletes.add_argument(
        "--drop-folder", action="store_true", help="with the files there that were taken in"
    )
    deletes.add_argument("--lang", default="en")


def add_journey(goes: argparse.ArgumentParser, unpacks: argparse.ArgumentParser) -> None:
    """The arguments of travel and unpack."""
    goes.add_argument("folder", type=path, metavar="FOLDER", help="a stick")
    lock_verbs.add_new_file(goes, "the passphrase of the package")
    goes.add_argument("--remove", action="store_true", help="then remove the case here")
    lock_verbs.add_argument(unpacks)
    unpacks.add_argument("file", type=path, metavar="FILE")
    unpacks.add_argument("folder", type=path, metavar="FOLDER", help="the case goes in there")
