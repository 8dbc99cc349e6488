package app.entente.ui.answer;

import static app.entente.ui.kit.Texts.text;

import app.entente.answering.Draft;
import app.entente.answering.Kept;
import app.entente.answering.NonAnswer;
import app.entente.answering.OperationId;
import app.entente.answering.Saved;
import app.entente.couple.Pair;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Texts;
import app.entente.ui.kit.HeadingFocus;
import app.entente.ui.kit.Notices;
import app.entente.ui.shell.AnswerWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/**
 * Shows one question after the other and saves what is put there.
 *
 * <p>What the server cannot store yet stays on the screen, is tried again every few seconds, and nobody goes on before it
 * is acknowledged.
 */
class Asking extends Div {

    private static final String RETRY = "retry";
    private static final String RETRY_SOON = """
            clearTimeout(this.retry);
            this.retry = setTimeout(() => this.isConnected && this.dispatchEvent(new CustomEvent('retry')), 3000);
            """;

    private final transient Walk walk;
    private final transient Texts words;
    private final transient Pair pair;
    private final transient PendingSaves saves;
    private final transient Runnable finish;
    private final Progress progress = new Progress();
    private final Div place = new Div();
    private final Bar bar = new Bar(this::goBack, this::goOn, this::skip);
    private final LeavingOut leavingOut = new LeavingOut(this::leaveOut, this::hide);
    private QuestionPage page;
    private boolean ending;
    private boolean contested;

    Asking(Walk walk, Texts words, Pair pair, PendingSaves saves, Runnable finish) {
        this.walk = walk;
        this.words = words;
        this.pair = pair;
        this.saves = saves;
        this.finish = finish;
        page = ask(walk.position());
        add(place, bar, leavingOut);
        getElement().addEventListener(RETRY, _ -> allSaved());
    }

    Progress progress() {
        return progress;
    }

    /** Whether something on this page is not stored. */
    boolean unsaved() {
        return !saves.isEmpty();
    }

    void askBeforeLeaving(Runnable leave) {
        place.getChildren().filter(LeavingUnsaved.class::isInstance).toList().forEach(place::remove);
        place.addComponentAsFirst(new LeavingUnsaved(leave));
    }

    private QuestionPage ask(int position) {
        var kept = walk.arrive(position);
        var item = walk.item();
        ending = false;
        contested = false;
        var question = new Question(item, words, pair);
        page = new QuestionPage(question, it -> save(item, it));
        page.show(kept.map(Kept::answer).map(Draft::of));
        if (walk.endsTheme() && !question.own()) {
            page.add(new Weight(walk, words, this::keep));
        }
        progress.show(question.theme(), walk.position(), walk.length());
        bar.offer(!walk.first(), true);
        leavingOut.offer(question);
        bar.saved().quiet();
        show(page);
        return page;
    }

    private void save(Item item, Draft draft) {
        var operation = OperationId.create();
        keep(item, () -> {
            if (walk.save(item, operation, draft) instanceof Saved.Passed passed) {
                showBoth(item, passed, draft);
            }
        });
    }

    private void keep(Object field, Runnable save) {
        contested = false;
        saves.add(field, save);
        allSaved();
    }

    /** Tries what waits; false while something is not acknowledged, which is tried again soon. */
    private boolean allSaved() {
        var waited = unsaved();
        var all = saves.send();
        if (!all) {
            bar.saved().delayed(text("answer.delayed"));
            getElement().executeJs(RETRY_SOON);
        } else if (waited && !contested) {
            bar.saved().saved(text("common.saved"));
        }
        return all;
    }

    /** Of what is put here since, the latest; the first try may have been overtaken long ago. */
    private void showBoth(Item item, Saved.Passed passed, Draft tried) {
        var here = page.draft().orElse(tried);
        saves.drop(item);
        contested = true;
        bar.saved().waiting();
        var there = Draft.of(passed.kept());
        place.addComponentAsFirst(new Conflict(
                item,
                there,
                here,
                new AnswerWords(words),
                () -> take(item, passed, there),
                () -> take(item, passed, here)));
    }

    private void take(Item item, Saved.Passed passed, Draft chosen) {
        walk.seen(passed);
        page.show(Optional.of(chosen));
        show(page);
        save(item, chosen);
    }

    private void goBack() {
        if (allSaved()) {
            turn(ending ? walk.position() : walk.position() - 1);
        }
    }

    private void goOn() {
        if (allSaved()) {
            forward();
        }
    }

    private void forward() {
        if (!ending && walk.endsTheme() && !walk.undecided().isEmpty()) {
            decide();
        } else if (walk.last()) {
            finish.run();
        } else {
            turn(walk.position() + 1);
        }
    }

    /** Skipping says so only where nothing has been said. */
    private void skip() {
        if (!page.answered()) {
            save(walk.item(), page.draft().orElseGet(() -> Draft.of(NonAnswer.SKIPPED)));
        }
        goOn();
    }

    private void leaveOut() {
        if (allSaved()) {
            var theme = words.theme(walk.item().theme());
            goOnAfter(walk.leaveOut(), text("answer.left-out", theme));
        }
    }

    private void hide() {
        if (allSaved()) {
            goOnAfter(walk.hide(), text("answer.hidden"));
        }
    }

    private void goOnAfter(boolean more, String done) {
        if (more) {
            turn(walk.position());
            Notices.say(done);
        } else {
            finish.run();
        }
    }

    private void decide() {
        var end = new ThemeEnd(
                walk,
                words,
                new Question(walk.item(), words, pair).partner(),
                this::keep,
                () -> bar.saved().quiet());
        ending = true;
        bar.offer(true, false);
        bar.saved().quiet();
        show(end);
        HeadingFocus.moveTo(this);
    }

    private void turn(int position) {
        ask(position);
        HeadingFocus.moveTo(this);
    }

    private void show(Component shown) {
        place.removeAll();
        place.add(shown);
    }
}
