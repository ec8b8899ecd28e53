"""Looks up names of several words, in any case ending and script, at a place in the text."""

from collections import defaultdict
from collections.abc import Sequence

from casefile.text.name_keys import one_script, stems, written_as
from casefile.text.name_words import Words


class Phrases:
    """Known names by their first word; each stands for a number the caller chose."""

    def __init__(self, *, inflected: bool = True, any_script: bool = True) -> None:
        """`inflected` also finds the names in other grammatical cases, `any_script` in others'."""
        self._inflected = inflected
        self._any_script = any_script
        self._by_stem: dict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)

    def add(self, words: Sequence[str], meaning: int) -> None:
        """Makes a name known; `words` are its words in order."""
        if not words:
            return
        for stem in stems(words[0]):
            self._by_stem[stem].append((tuple(words), meaning))

    def at(self, words: Words, index: int) -> tuple[int, int] | None:
        """The longest known name that begins at this word: its last word's index and meaning.

        Of two spellings as long, the one more like this word's letters is taken.
        """
        word = words.word[index]
        best: tuple[int, int, int] | None = None
        for stem in stems(word):
            for phrase, meaning in self._by_stem.get(stem, ()):
                rank = (index + len(phrase) - 1, _letters_alike(phrase[0], word))
                if (best is None or rank > best[:2]) and self._fits(words, index, phrase):
                    best = (*rank, meaning)
        return (best[0], best[2]) if best else None

    def _fits(self, words: Words, index: int, phrase: tuple[str, ...]) -> bool:
        if index + len(phrase) > len(words):
            return False
        for offset, word in enumerate(phrase):
            at = index + offset
            if offset and not words.joined(at):
                return False
            if not self._any_script and not one_script(word, words.word[at]):
                return False
            if word[0].isupper() != words.capital[at] or not written_as(
                words.word[at], word, inflected=self._inflected
            ):
                return False
        return True


def _letters_alike(first: str, second: str) -> int:
    return sum(one == other for one, other in zip(first, second, strict=False))
