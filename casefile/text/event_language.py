"""The shape of one language's words about events; the words stand in `languages/events_*.py`.

Every text is a regular expression (alternatives without outer brackets) for lower-case words.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EventLanguage:
    """What one language says about events.

    `told` are the forms of an act that say it happened ("was detained"), `named` those that only
    name it ("detention"); the keys are the acts of `event_acts.ACTS`. `clause_ends` are the joints
    a sentence may be cut at. A paper named with its own date ("the decision of 5 May") is another
    event than the sentence's: `paper` are the nouns, `paper_before` the article or adjective
    before one, `paper_date` what stands between noun and
    date, `means` what stands before the noun when the paper is the means of this very act ("by
    decision of 5 May the office refused"), `means_paper` nouns in a case that says the same;
    `paper_after` and `means_paper_after` are nouns that follow the date. `asked` are words between
    an act of asking and who is asked. `whose_appeal` patterns name a group `who`. `we` are pronouns
    of who writes, `things` are pronouns for a court or body ("it"). `breaks` are words a headline
    may end before, `opening` those it leaves out at its beginning. `panel` opens the name of a
    court's judges. `reason` says why ("because").
    `by_which` goes on from a paper to what was done with it.
    `lesser` stands before an act told only to place another in time ("before he
    was").
    """

    told: Mapping[str, str]
    named: Mapping[str, str]
    clause_ends: str
    negation: str
    planned: str
    unreal: str
    pronouns: str
    client_words: str
    family_words: str
    authority_words: str
    paper: str
    paper_before: str
    paper_date: str
    means: str
    means_paper: str
    paper_after: str
    means_paper_after: str
    by_which: str
    lesser: str
    same_thing: str
    subordinate: str
    reason: str
    we: str
    things: str
    breaks: str
    small_words: str
    opening: str
    court: str
    whose_appeal: tuple[str, ...]
    asked: str
    by: str
    appeal_object: str
    decision_object: str


@dataclass(frozen=True, slots=True)
class PaperLanguage:
    """What one language's documents look like.

    `kinds` finds a document's kind by its head words; `ruling_titles` are the types a ruling calls
    itself, `in_case` the words that tie the type to a case number. `operative` opens the part of a
    ruling that decides. `boilerplate` are sentences that never tell an event. `published` stands
    before an article's date, `byline` before its author, `furniture` are lines of a page that are
    no part of a text. `closing` ends a letter before its signature, `subject` stands before a
    letter's subject, `greeting` is the salutation. `orders` are the acts of a ruling's deciding
    part in the form used there ("to annul"). `reprinted` says that a text first stood elsewhere,
    `received` stands on the stamp of a letter that came in. `said` are verbs of speaking,
    `said_in_quotes` those that are so beside a quotation or "that" only; "according to" stands in
    `said_before_name`, its like behind a name in `said_behind_name`, with a pronoun in
    `in_their_words`; `before_quote` opens "for X, “...”", `behind_quote` closes "“...”, so X".
    `respondent` is what a ruling calls the office a case is against. `court_speaks` opens what a
    court thinks, `thinks` what the writer of a letter does. `matter` names in its group `about`
    what a ruling decides on that does not say so under its heading.
    """

    kinds: Mapping[str, str]
    ruling_titles: str
    in_case: str
    operative: str
    boilerplate: str
    published: str
    byline: str
    furniture: str
    closing: str
    greeting: str
    subject: str
    orders: Mapping[str, str]
    reprinted: str
    received: str
    said: str
    said_in_quotes: str
    said_before_name: str
    said_behind_name: str
    in_their_words: str
    before_quote: str
    behind_quote: str
    respondent: str
    court_speaks: str
    thinks: str
    matter: str = ""


@dataclass(frozen=True, slots=True)
class DeadlineLanguage:
    """How one language sets a time limit.

    `numbers` maps number words to their value; `units` maps "day", "week", "month", "year" to
    forms; `within` opens a length, `behind` closes one where the language has it there. `whole`
    are words that name a length without a number ("Monatsfrist"); `joined` are the units grown
    together with a number ("десятидневный"), before a `term`. `same_term` refers to the length
    told before ("within the same period"). `still` are words of what can or must yet be done: a
    sentence that tells an appeal without one says that it was lodged in time. `from_receipt`,
    `from_delivery`, `from_publication` and `from_final` are what it is counted from; `by_day`
    stands before a fixed day. `duty` are words that make a length or a day a time limit. `at_once`
    are words for an answer by return of post, `promptly` those that only say so beside a request
    (`asks`). `us` and `authority` say for whom.
    """

    numbers: Mapping[str, int]
    units: Mapping[str, str]
    within: str
    from_receipt: str
    from_delivery: str
    from_this: str
    from_final: str
    by_day: str
    duty: str
    at_once: str
    promptly: str
    asks: str
    us: str
    authority: str
    still: str
    same_term: str
    whole: Mapping[str, tuple[int, str]]
    joined: Mapping[str, str]
    term: str = ""
    behind: str = ""
