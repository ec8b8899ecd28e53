"""The paper put together, with what the room says beside it; read aside, where nobody waits."""

from datetime import date
from typing import NamedTuple

from casefile.model.summary import NotShown, Paper
from casefile.services import hide_names, print_runs, write_summary
from casefile.services.print_runs import Since
from casefile.services.write_summary import Options
from casefile.store.driver import Connection
from casefile.text.clues import Clue
from casefile.text.name_search import NameSearch


class Composed(NamedTuple):
    """A paper and what stands beside it.

    `hiding` are how many names are marked as hidden. In a copy with names hidden `search` looks
    for them in the finished file and `clues` may still tell who somebody is.
    """

    paper: Paper
    left_out: list[NotShown]
    since: Since
    hiding: int
    search: NameSearch | None = None
    clues: tuple[Clue, ...] = ()


def compose(db: Connection, options: Options, today: date) -> Composed:
    """The paper with these options, of this day."""
    made = write_summary.paper(db, options, today)
    search = hide_names.search_for_hidden(db)
    told = Composed(
        made,
        write_summary.not_shown(db, options),
        print_runs.since(db, made),
        len(search.names) if search else 0,
    )
    if not options.names_hidden or search is None:
        return told
    return told._replace(search=search, clues=hide_names.may_identify(db, made))
