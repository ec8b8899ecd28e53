"""The slots a case's key lies in: one for the passphrase, one for the printed recovery words.

A slot is an age file made with a passphrase, see `stretching`. Each lies twice in the case, so that
one damaged sector does not cost the case. What takes a phrase takes who works on it, too (`by`).
"""

import os
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from casefile.model.errors import CaseError
from casefile.store.case_key import PLACES, CaseKey, key_of, unlocked, wrong_passphrase
from casefile.store.stretching import HERE, Stretching

PASSPHRASE: Final = "passphrase"  # noqa: S105  the name of its slot
RECOVERY: Final = "recovery"
SHORTEST: Final = 10
"""Signs a passphrase needs; four or five words have twenty."""
RECOVERY_WORDS: Final = 8
_CONSONANTS: Final = "bdfghjklmnprstvz"
_VOWELS: Final = "aiou"


def sealed(key: CaseKey, phrase: str, by: Stretching = HERE) -> bytes:
    """A slot: the key, to be opened by this phrase alone. Takes a second or two."""
    return by.seal(key.as_words(), as_typed(phrase))


def put_slot(folder: Path, name: str, slot: bytes) -> None:
    """Keep a slot in the case, in place of the one of that name; a crash leaves old or new.

    Raises:
        CaseError: it cannot be written; the old slot holds.
    """
    try:
        _write([folder / place for place in PLACES], f"{name}.age", slot)
    except OSError as error:
        raise CaseError(
            "The passphrase could not be written to the case.",
            "The case is as it was, and opens as before.",
            "Make room on the disk, then try again.",
            repr(error),
        ) from error


def has_recovery(folder: Path) -> bool:
    """Whether recovery words open this case."""
    return any(_slots(folder, RECOVERY))


def open_slots(folder: Path, phrase: str, by: Stretching = HERE) -> Path:
    """The case folder, unlocked by its passphrase or its recovery words.

    Takes a second or two. Where a crash cut off a change of the phrase, the new one ends it here:
    the old one opens nothing more.

    Raises:
        PassphraseNeeded: the phrase opens neither.
    """
    name = RECOVERY if is_recovery(phrase) else PASSPHRASE
    slots = list(_slots(folder, name))
    for at, slot in enumerate(slots):
        words = by.unseal(slot, as_typed(phrase))
        if words is None:
            continue
        with suppress(ValueError):
            opened = unlocked(folder, CaseKey.from_words(words))
            if at == 0 and len(slots) > 1:
                with suppress(OSError):
                    _write([folder / place for place in PLACES], f"{name}.age", slot)
            return opened
    raise wrong_passphrase()


def copy_slots(source: Path, target: Path) -> None:
    """Give a copy of a locked case the slots of the case; raises OSError."""
    for name in (PASSPHRASE, RECOVERY):
        slot = next(_slots(source, name), None)
        if slot is not None:
            _write([target / place for place in PLACES], f"{name}.age", slot)


def change_passphrase(folder: Path, phrase: str, by: Stretching = HERE) -> None:
    """From now on the case opens with this passphrase, no more with the old one.

    Recovery words stay as they are, and so do copies of the case made earlier.
    """
    key = key_of(folder)
    assert key is not None
    check_phrase(phrase)
    put_slot(folder, PASSPHRASE, sealed(key, phrase, by))


def keep_recovery(folder: Path, words: str, by: Stretching = HERE) -> None:
    """From now on these recovery words open the case too, no more the old ones."""
    key = key_of(folder)
    assert key is not None
    put_slot(folder, RECOVERY, sealed(key, words, by))


def check_phrase(phrase: str) -> None:
    """Raises CaseError when a passphrase is too short to keep anybody out."""
    if len(phrase.strip()) < SHORTEST or is_recovery(phrase):
        raise CaseError(
            f"A passphrase needs at least {SHORTEST} signs.",
            "Nothing was changed.",
            "Take four or five words that have nothing to do with each other.",
        )


def new_recovery_words() -> str:
    """Eight words that can be read aloud and copied by hand in any language; 128 random bits.

    Each word is 16 bits as consonant, vowel, consonant, vowel, consonant (Wilkerson, "A Proposal
    for Proquints", 2009).
    """
    return " ".join(_word(int.from_bytes(os.urandom(2), "big")) for _ in range(RECOVERY_WORDS))


def is_recovery(phrase: str) -> bool:
    """Whether a phrase has the form of recovery words, whatever stands between the words."""
    words = _recovery_words(phrase)
    return len(words) == RECOVERY_WORDS and all(_is_word(word) for word in words)


def _recovery_words(phrase: str) -> list[str]:
    return "".join(sign if sign.isalpha() else " " for sign in phrase.casefold()).split()


def _is_word(word: str) -> bool:
    return len(word) == 5 and all(
        sign in (_VOWELS if at % 2 else _CONSONANTS) for at, sign in enumerate(word)
    )


def _word(bits: int) -> str:
    return "".join(
        letters[bits >> shift & len(letters) - 1]
        for letters, shift in (
            (_CONSONANTS, 12), (_VOWELS, 10), (_CONSONANTS, 6), (_VOWELS, 4), (_CONSONANTS, 0)
        )
    )  # fmt: skip


def as_typed(phrase: str) -> str:
    """The same phrase whichever keyboard typed it: accents put together, ends without spaces."""
    if is_recovery(phrase):
        return " ".join(_recovery_words(phrase))
    return unicodedata.normalize("NFC", phrase).strip()


def _slots(folder: Path, name: str) -> Iterator[bytes]:
    """What lies in the slots of that name: the newer first, where they differ."""
    seen = []
    for place in PLACES:
        try:
            slot = (folder / place / f"{name}.age").read_bytes()
        except OSError:
            continue
        if slot not in seen:
            seen.append(slot)
            yield slot


def _write(places: Sequence[Path], name: str, content: bytes) -> None:
    """Write a slot to all its places, the first of them first; a full disk changes none."""
    drafts = [place / f".{os.urandom(8).hex()}.tmp" for place in places]
    try:
        for draft in drafts:
            draft.parent.mkdir(parents=True, exist_ok=True)
            with draft.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        # Not above: OpenSSL comes with it, and the first screen only counts the signs.
        from casefile.store.originals import sync_folder

        for draft in drafts:
            draft.replace(draft.with_name(name))
            sync_folder(draft.parent)
            sync_folder(draft.parent.parent)
    finally:
        for draft in drafts:
            draft.unlink(missing_ok=True)
