"""What a document has to do with others of the case."""

from dataclasses import dataclass

from casefile.model.document import Document


@dataclass(frozen=True, slots=True)
class Ties:
    """The documents one is tied to, each in the order of the exhibits; all empty for most.

    `same_text` are the others with the same text, `relies_on` those it takes from as a person
    found, `translations` those it was translated into.
    """

    same_text: tuple[Document, ...] = ()
    relies_on: tuple[Document, ...] = ()
    relied_on_by: tuple[Document, ...] = ()
    newer_than: tuple[Document, ...] = ()
    replaced_by: tuple[Document, ...] = ()
    translation_of: tuple[Document, ...] = ()
    translations: tuple[Document, ...] = ()
    attached_to: tuple[Document, ...] = ()
    attachments: tuple[Document, ...] = ()
    part_of: tuple[Document, ...] = ()
    parts: tuple[Document, ...] = ()
    made_of: tuple[Document, ...] = ()

    @property
    def partner(self) -> Document | None:
        """The original of a translation, else its first translation: shown beside it."""
        return next(iter((*self.translation_of, *self.translations)), None)
