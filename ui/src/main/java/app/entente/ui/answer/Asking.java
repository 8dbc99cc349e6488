package app.entente.ui.answer;

import static app.entente.ui.kit.Texts.text;

import app.entente.answering.Draft;
import app.entente.answering.Kept;
import app.entente.answering.NonAnswer;
import app.entente.answering.Saved;
import app.entente.couple.Pair;
import app.entente.questionnaire.Texts;
import app.entente.ui.kit.Notices;
import app.entente.ui.shell.AnswerWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** Shows one question after the other and saves what is put there. */
class Asking extends Div {

    private static final String TO_THE_QUESTION = """
            const heading = this.querySelector('h1');
            heading.tabIndex = -1;
            heading.focus({preventScroll: true});
            window.scrollTo(0, 0);
            """;

    private final transient Walk walk;
    private final transient Texts words;
    private final transient Pair pair;
    private final transient Runnable finish;
    private final Progress progress = new Progress();
    private final Div place = new Div();
    private final Bar bar = new Bar(this::goBack, this::goOn, this::skip);
    private final LeavingOut leavingOut = new LeavingOut(this::leaveOut, this::hide);
    private QuestionPage page;
    private boolean ending;

    Asking(Walk walk, Texts words, Pair pair, Runnable finish) {
        this.walk = walk;
        this.words = words;
        this.pair = pair;
        this.finish = finish;
        page = ask();
        add(place, bar, leavingOut);
    }

    Progress progress() {
        return progress;
    }

    private QuestionPage ask() {
        ending = false;
        var question = new Question(walk.item(), words, pair);
        page = new QuestionPage(question, this::save);
        page.show(walk.arrive().map(Kept::answer).map(Draft::of));
        if (walk.endsTheme() && !question.own()) {
            page.add(new Weight(walk, words, bar.saved()));
        }
        progress.show(question.theme(), walk.position(), walk.length());
        bar.offer(!walk.first(), true);
        leavingOut.offer(question);
        bar.saved().quiet();
        show(page);
        return page;
    }

    private void save(Draft draft) {
        switch (walk.save(draft)) {
            case Saved.Stored _ -> bar.saved().saved(text("common.saved"));
            case Saved.Passed passed -> showBoth(passed, draft);
        }
    }

    private void showBoth(Saved.Passed passed, Draft here) {
        bar.saved().waiting();
        var there = Draft.of(passed.kept());
        place.addComponentAsFirst(new Conflict(
                walk.item(),
                there,
                here,
                new AnswerWords(words, pair.partners()),
                () -> take(passed, there),
                () -> take(passed, here)));
    }

    private void take(Saved.Passed passed, Draft chosen) {
        walk.seen(passed);
        page.show(Optional.of(chosen));
        show(page);
        save(chosen);
    }

    private void goBack() {
        if (!ending) {
            walk.step(-1);
        }
        turn();
    }

    private void goOn() {
        if (!ending && walk.endsTheme() && !walk.undecided().isEmpty()) {
            decide();
        } else if (walk.last()) {
            finish.run();
        } else {
            walk.step(1);
            turn();
        }
    }

    /** Skipping says so only where nothing has been said. */
    private void skip() {
        if (!page.answered()) {
            page.draft().ifPresentOrElse(this::save, () -> save(Draft.of(NonAnswer.SKIPPED)));
        }
        goOn();
    }

    private void leaveOut() {
        var theme = words.theme(walk.item().theme());
        goOnAfter(walk.leaveOut(), text("answer.left-out", theme));
    }

    private void hide() {
        goOnAfter(walk.hide(), text("answer.hidden"));
    }

    private void goOnAfter(boolean more, String done) {
        if (more) {
            turn();
            Notices.say(done);
        } else {
            finish.run();
        }
    }

    private void decide() {
        ending = true;
        bar.offer(true, false);
        bar.saved().quiet();
        show(new ThemeEnd(walk, words, pair, bar.saved()));
        getElement().executeJs(TO_THE_QUESTION);
    }

    private void turn() {
        ask();
        getElement().executeJs(TO_THE_QUESTION);
    }

    private void show(Component shown) {
        place.removeAll();
        place.add(shown);
    }
}
