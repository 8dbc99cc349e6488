package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answer.Answer;
import app.entente.answering.SaveResult;
import app.entente.couple.SpaceOverview;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.sheet.SaveOperationId;
import app.entente.sheet.VersionedAnswer;
import app.entente.ui.i18n.AnswerMessages;
import app.entente.ui.kit.HeadingFocus;
import app.entente.ui.kit.StatusMessages;
import app.entente.values.NonAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** Shows one question after the other and saves each change. */
class QuestionFlow extends Div {

    private static final String RETRY = "retry";
    private static final String RETRY_SOON = """
            clearTimeout(this.retry);
            this.retry = setTimeout(() => this.isConnected && this.dispatchEvent(new CustomEvent('retry')), 3000);
            """;

    private final transient QuestionNavigator navigator;
    private final transient QuestionnaireTexts texts;
    private final transient SpaceOverview spaceOverview;
    private final transient PendingSaves saves;
    private final transient Runnable onFinish;
    private final QuestionProgress questionProgress = new QuestionProgress();
    private final Div content = new Div();
    private final AnswerActions actions = new AnswerActions(this::showPrevious, this::showNextOrFinish, this::skip);
    private final HideActions hideActions = new HideActions(this::leaveThemeOut, this::hideQuestion);
    private QuestionForm page;
    private boolean sharing;
    private boolean contested;

    QuestionFlow(
            QuestionNavigator navigator,
            QuestionnaireTexts texts,
            SpaceOverview spaceOverview,
            PendingSaves saves,
            Runnable finish) {
        this.navigator = navigator;
        this.texts = texts;
        this.spaceOverview = spaceOverview;
        this.saves = saves;
        this.onFinish = finish;
        page = showQuestion(navigator.position());
        add(content, actions, hideActions);
        getElement().addEventListener(RETRY, _ -> allSaved());
    }

    QuestionProgress progress() {
        return questionProgress;
    }

    /** Whether something on this page is not stored. */
    boolean unsaved() {
        return !saves.isEmpty();
    }

    void askBeforeLeaving(Runnable leave) {
        content.getChildren().filter(LeavingUnsaved.class::isInstance).toList().forEach(content::remove);
        content.addComponentAsFirst(new LeavingUnsaved(leave));
    }

    private QuestionForm showQuestion(int position) {
        var kept = navigator.visit(position);
        var item = navigator.currentItem();
        sharing = false;
        contested = false;
        var questionModel = new QuestionModel(item, texts, spaceOverview);
        page = new QuestionForm(questionModel, it -> save(item, it));
        page.show(kept.map(VersionedAnswer::answer));
        if (navigator.isLastOfTheme() && !questionModel.isOwnQuestion()) {
            page.add(new ImportanceField(navigator, texts, this::keep));
        }
        questionProgress.show(questionModel.themeName(), navigator.position(), navigator.length());
        actions.setAvailable(!navigator.isFirst(), true);
        hideActions.showFor(questionModel);
        actions.saveIndicator().clear();
        show(page);
        return page;
    }

    private void save(Item item, Answer answer) {
        var operation = SaveOperationId.create();
        keep(item, () -> {
            if (navigator.save(item, operation, answer) instanceof SaveResult.Superseded superseded) {
                showConflict(item, superseded, answer);
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
            actions.saveIndicator().delayed(text("answer.delayed"));
            getElement().executeJs(RETRY_SOON);
        } else if (waited && !contested) {
            actions.saveIndicator().saved(text("common.saved"));
        }
        return all;
    }

    /** Of what is put here since, the latest; the first try may have been overtaken long ago. */
    private void showConflict(Item item, SaveResult.Superseded superseded, Answer tried) {
        var here = page.draft().orElse(tried);
        saves.drop(item);
        contested = true;
        actions.saveIndicator().unsaved();
        var there = superseded.stored().answer();
        content.addComponentAsFirst(new SaveConflictDialog(
                item,
                there,
                here,
                new AnswerMessages(texts),
                () -> resolveConflict(item, superseded, there),
                () -> resolveConflict(item, superseded, here)));
    }

    private void resolveConflict(Item item, SaveResult.Superseded superseded, Answer chosen) {
        navigator.acceptVersion(superseded);
        page.show(Optional.of(chosen));
        show(page);
        save(item, chosen);
    }

    private void showPrevious() {
        if (allSaved()) {
            showQuestionAndFocus(sharing ? navigator.position() : navigator.position() - 1);
        }
    }

    private void showNextOrFinish() {
        if (allSaved()) {
            forward();
        }
    }

    private void forward() {
        if (!sharing && navigator.isLastOfTheme() && !navigator.undecidedItems().isEmpty()) {
            askForSharing();
        } else if (navigator.isLast()) {
            onFinish.run();
        } else {
            showQuestionAndFocus(navigator.position() + 1);
        }
    }

    /** Stores a skip only where the question has no answer yet. */
    private void skip() {
        if (!page.isAnswered()) {
            save(navigator.currentItem(), page.draft().orElseGet(() -> Answer.of(NonAnswer.SKIPPED)));
        }
        showNextOrFinish();
    }

    private void leaveThemeOut() {
        if (allSaved()) {
            var theme = texts.theme(navigator.currentItem().theme());
            continueAfterHiding(navigator.leaveThemeOut(), text("answer.left-out", theme));
        }
    }

    private void hideQuestion() {
        if (allSaved()) {
            continueAfterHiding(navigator.hideQuestion(), text("answer.hidden"));
        }
    }

    private void continueAfterHiding(boolean more, String done) {
        if (more) {
            showQuestionAndFocus(navigator.position());
            StatusMessages.announce(done);
        } else {
            onFinish.run();
        }
    }

    private void askForSharing() {
        var end = new ThemeSharingForm(
                navigator,
                texts,
                new QuestionModel(navigator.currentItem(), texts, spaceOverview).partnerName(),
                this::keep,
                () -> actions.saveIndicator().clear());
        sharing = true;
        actions.setAvailable(true, false);
        actions.saveIndicator().clear();
        show(end);
        HeadingFocus.moveTo(this);
    }

    private void showQuestionAndFocus(int position) {
        showQuestion(position);
        HeadingFocus.moveTo(this);
    }

    private void show(Component shown) {
        content.removeAll();
        content.add(shown);
    }
}
