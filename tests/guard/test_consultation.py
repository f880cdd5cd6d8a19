"""When a second model is asked, what its opinion does, and what the person is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from app.domain.events import Ask, Event, Note, Retracted, TextDelta, Withheld
from app.guard.categories import LANGUAGE, NO_OPINION
from app.guard.consultation import FIRST_LOOK, SECOND_READ, UNHEARD, UNREAD, Consultation
from app.guard.input_guard import check_prompt
from app.guard.normalise import View
from app.guard.opinion import Level, Opinion
from app.guard.output_guard import OutputGuard
from app.guard.policy import Direction, Policy, load_policy
from app.guard.scorer import Scores
from app.guard.verdict import Action, Verdict

FRENCH = "Je cherche une recette simple avec des œufs, de la farine et du lait."
FRENCH_ANSWER = "Mélangez la farine et les œufs, puis versez lentement le lait tiède.\n"
ENGLISH = "How do I make bread with what is in my kitchen?"
SAFE = Opinion(Level.SAFE)
UNSAFE = Opinion(Level.UNSAFE, frozenset({"violence"}))


@dataclass
class Model:
    """A guard model that always says the same; `asked` is what it was given."""

    says: Opinion | None = SAFE
    breaks: bool = False
    asked: list[tuple[str, str | None]] = field(default_factory=list)
    id: str = "model"
    languages: str = "en fr"

    def opinion(self, prompt: str, answer: str | None, cancelled: Callable[[], bool]) -> Opinion | None:
        self.asked.append((prompt, answer))
        if self.breaks:
            raise RuntimeError
        return self.says

    def reads(self, language: str) -> bool:
        return language in self.languages.split()


@dataclass(frozen=True)
class Fixed:
    """A scorer that gives every text that holds `word` the same score."""

    score_of: float
    word: str = ""
    category: str = "violence"

    def score(self, views: object, direction: Direction) -> Scores:
        seen: tuple[View, ...] = views  # type: ignore[assignment]
        return {self.category: self.score_of} if any(self.word in view.text for view in seen) else {}


def policy(name: str = "balanced", when: str = "") -> Policy:
    preset = load_policy(name)
    return replace(preset, second_opinion=preset.second_opinion.asked(when))


def judged(
    prompt: str,
    model: Model | None,
    rules: Policy,
    score: float = 0.0,
    earlier: tuple[str, ...] = (),
    category: str = "violence",
) -> Verdict:
    consultation = Consultation(rules, model, prompt, lambda: False)
    scorers = (Fixed(score, category=category),) if score else ()
    checked = check_prompt(prompt, earlier, rules, scorers, consultation)
    return consultation.completed(checked, earlier)


def notes(verdict: Verdict) -> list[str]:
    return [event.text for event in verdict.events if isinstance(event, Note)]


@pytest.mark.parametrize(
    ("when", "text", "score", "asked"),
    [
        ("never", FRENCH, 0.7, False),
        ("grey", ENGLISH, 0.0, False),
        ("grey", ENGLISH, 0.29, False),
        ("grey", ENGLISH, 0.3, True),
        ("grey", ENGLISH, 0.84, True),
        ("grey", ENGLISH, 0.85, False),
        ("grey", FRENCH, 0.0, False),
        ("blind", FRENCH, 0.0, True),
        ("blind", ENGLISH, 0.7, True),
        ("blind", ENGLISH, 0.0, False),
        ("always", ENGLISH, 0.0, True),
    ],
)
def test_it_is_asked_when_the_policy_says(when: str, text: str, score: float, asked: bool) -> None:
    model = Model()
    judged(text, model, policy(when=when), score)
    assert model.asked == ([(text, None)] if asked else [])


@pytest.mark.parametrize("name", ["balanced", "strict"])
@pytest.mark.parametrize("category", ["hate", "harassment", "violence", "malware", "sexual"])
def test_safe_takes_an_ask_in_the_grey_band_down_to_a_note(category: str, name: str) -> None:
    rules = policy(name)
    for score in (rules.prompt[category].ask, rules.prompt[category].withhold - 0.01):
        assert judged(ENGLISH, None, rules, score, category=category).action is Action.ASK
        assert judged(ENGLISH, Model(SAFE), rules, score, category=category).action is Action.NOTE


def test_safe_changes_nothing_above_the_band() -> None:
    assert judged(ENGLISH, Model(SAFE), policy(when="always"), 0.9).action is Action.WITHHOLD


@pytest.mark.parametrize("score", [0.6, 0.7])
def test_safe_never_lowers_a_floor(score: float) -> None:
    rules = policy(when="always")
    consultation = Consultation(rules, Model(SAFE), ENGLISH, lambda: False)
    scores = check_prompt(ENGLISH, (), rules, (Fixed(score, category="cbrn"),), consultation).scores
    assert scores["cbrn"] == score


def test_unsafe_raises() -> None:
    assert judged(ENGLISH, Model(UNSAFE), policy(when="always")).action is Action.ASK
    assert judged(FRENCH, Model(UNSAFE), policy("strict")).stops


def test_a_language_that_is_not_read_is_said_with_who_read_it_instead() -> None:
    assert notes(judged(FRENCH, None, policy())) == [UNREAD.format("French")]
    assert notes(judged(FRENCH, Model(), policy())) == [SECOND_READ.format("French")]
    assert notes(judged(ENGLISH, Model(), policy(when="always"))) == []


@pytest.mark.parametrize("score", [0.0, 0.6])
def test_a_model_that_does_not_read_the_language_either_is_not_asked(score: float) -> None:
    model = Model(languages="en de")
    verdict = judged(FRENCH, model, policy("strict", when="always"), score)
    assert model.asked == []
    assert verdict.stops or verdict.action is Action.ASK
    assert notes(judged(FRENCH, model, policy("balanced", when="always"))) == [UNREAD.format("French")]
    output = Output(model, policy(when="always"), ENGLISH, Fixed(0.75)).write(FRENCH_ANSWER * 8)
    assert [answer for _, answer in model.asked if answer] == []
    assert Note("answer", LANGUAGE, UNREAD.format("French")) in output.consultation.remarks()


def test_a_model_that_is_asked_in_doubt_alone_has_not_read_an_answer_in_another_language() -> None:
    output = Output(Model(), policy(when="grey"), ENGLISH).write(FRENCH_ANSWER * 8)
    assert output.consultation.remarks() == (Note("answer", LANGUAGE, UNREAD.format("French")),)


def test_it_is_said_once_a_chat() -> None:
    assert notes(judged(FRENCH, None, policy(), earlier=("Bonjour, comment allez-vous aujourd'hui ?", "Bien."))) == []
    assert notes(judged(FRENCH, None, policy(), earlier=(ENGLISH, "Mix it."))) == [UNREAD.format("French")]


@pytest.mark.parametrize("model", [None, Model(None), Model(breaks=True)])
def test_strict_asks_where_nobody_could_read_the_language(model: Model | None) -> None:
    verdict = judged(FRENCH, model, policy("strict"))
    assert verdict.action is Action.ASK
    assert verdict.category == LANGUAGE
    assert verdict.events[-1] == Ask("prompt", LANGUAGE)
    assert judged(FRENCH, Model(SAFE), policy("strict")).action is Action.ALLOW
    assert judged(ENGLISH, model, policy("strict")).action is Action.ALLOW


@pytest.mark.parametrize("model", [Model(None), Model(breaks=True)])
def test_no_opinion_is_said_and_the_guard_alone_decides(model: Model) -> None:
    verdict = judged(ENGLISH, model, policy(), 0.75)
    assert verdict.action is Action.ASK
    assert Note("prompt", NO_OPINION, UNHEARD) in verdict.events
    assert judged(ENGLISH, model, policy(when="always")).action is Action.ALLOW
    assert judged(ENGLISH, model, policy(when="always"), 0.9).stops


def test_of_what_stops_anyway_nothing_is_added() -> None:
    verdict = judged(FRENCH, None, policy("strict"), 0.95)
    assert [type(event) for event in verdict.events] == [Withheld]


class Output:
    """An answer that goes through the guard."""

    def __init__(self, model: Model | None, rules: Policy, prompt: str = ENGLISH, score: Fixed | None = None) -> None:
        self.consultation = Consultation(rules, model, prompt, lambda: False)
        scorers = (score,) if score else ()
        verdict = check_prompt(prompt, (), rules, (), self.consultation)
        self.events: list[Event] = []
        self.guard = OutputGuard(rules, "answer", prompt, verdict, scorers, self.consultation)

    def write(self, text: str) -> Output:
        for start in range(0, len(text), 7):
            self.events += self.guard.feed(text[start : start + 7])
        return self

    def end(self) -> list[Event]:
        self.events += self.guard.finish()
        return self.events

    @property
    def text(self) -> str:
        return "".join(event.text for event in self.events if isinstance(event, TextDelta))


def test_an_answer_in_a_language_not_read_is_looked_at_as_it_grows_and_at_its_end() -> None:
    model = Model()
    output = Output(model, policy(), FRENCH).write(FRENCH_ANSWER * 20)
    output.end()
    seen = [answer for _, answer in model.asked if answer is not None]
    assert len(FRENCH_ANSWER * 20) > 4 * FIRST_LOOK
    assert 3 <= len(seen) <= 5
    assert seen[-1].endswith(FRENCH_ANSWER)
    assert output.text == FRENCH_ANSWER * 20


def test_every_character_of_such_an_answer_is_looked_at() -> None:
    model = Model()
    numbered = "".join(f"Ajoutez {number} grammes de farine et un peu de lait tiède.\n" for number in range(40))
    Output(model, policy(), FRENCH).write(numbered).end()
    seen = "".join(answer or "" for _, answer in model.asked)
    assert all(f"Ajoutez {number} grammes" in seen for number in range(40))


def test_unsafe_ends_it_and_takes_back_what_was_shown() -> None:
    output = Output(Model(UNSAFE), policy("strict"), ENGLISH)
    events = output.write(FRENCH_ANSWER * 8).end()
    assert output.guard.withheld
    assert any(isinstance(event, Retracted) for event in events)
    assert isinstance(events[-1], Withheld)


@pytest.mark.parametrize("answer", ["Mix it.\n\nThen wait.\n\nThen eat.\n", "Mix it well.\n\nThen wait.\n\n" * 40])
def test_all_that_the_opinion_is_about_is_taken_back(answer: str) -> None:
    output = Output(Model(Opinion(Level.UNSAFE, frozenset({"minors"}))), policy(when="always"))
    events = output.write(answer).end()
    assert output.guard.withheld
    taken = next(event.characters for event in events if isinstance(event, Retracted))
    assert taken == len(output.text)


def test_a_short_answer_is_looked_at_when_it_is_over() -> None:
    output = Output(Model(UNSAFE), policy("strict", when="always"))
    events = output.write("Mix it well.\n").end()
    assert [type(event) for event in events] == [TextDelta, Retracted, Withheld]
    output = Output(Model(UNSAFE), policy("balanced", when="always"))
    events = output.write("Mix it well.\n").end()
    assert [type(event) for event in events] == [TextDelta, Note]


def test_an_english_answer_is_not_looked_at_unless_the_policy_says_so() -> None:
    model = Model()
    text = "Mix the flour with the water and wait for an hour. " * 20
    Output(model, policy()).write(text).end()
    assert model.asked == []
    Output(model, policy(when="always")).write(text).end()
    assert 3 <= len(model.asked) <= 5


def test_in_the_grey_band_an_answer_is_asked_about_once_and_goes_on() -> None:
    model, grey = Model(SAFE), Fixed(0.75, "knife")
    text = "First take the knife. Then put the knife down. Then hold the knife. Then wash it. "
    held = Output(None, policy(), score=grey).write(text)
    assert held.guard.waiting
    output = Output(model, policy(), score=grey).write(text)
    output.end()
    assert output.text == text
    assert len(model.asked) == 1
    assert "knife" in (model.asked[0][1] or "")


def test_a_language_that_only_the_answer_is_in_is_said_once() -> None:
    output = Output(None, policy()).write(FRENCH_ANSWER * 6)
    remarks = output.consultation.remarks()
    assert remarks == (Note("answer", LANGUAGE, UNREAD.format("French")),)
    output.write(FRENCH_ANSWER).end()
    assert output.consultation.remarks() == ()
