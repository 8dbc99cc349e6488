package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answering.AnswerDraft;
import app.entente.answering.SaveResult;
import app.entente.couple.SpaceOverview;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.sheet.VersionedAnswer;
import app.entente.ui.i18n.AnswerMessages;
import app.entente.ui.kit.StatusMessages;
import app.entente.values.NonAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** Shows one question after the other and saves each change. */
class QuestionFlow extends Div {

    private static final String FOCUS_QUESTION = """
            const heading = this.querySelector('h1');
            heading.tabIndex = -1;
            heading.focus({preventScroll: true});
            window.scrollTo(0, 0);
            """;

    private final transient QuestionNavigator navigator;
    private final transient QuestionnaireTexts texts;
    private final transient SpaceOverview spaceOverview;
    private final transient Runnable onFinish;
    private final QuestionProgress questionProgress = new QuestionProgress();
    private final Div content = new Div();
    private final AnswerActions actions = new AnswerActions(this::showPrevious, this::showNextOrFinish, this::skip);
    private final HideActions hideActions = new HideActions(this::leaveThemeOut, this::hideQuestion);
    private QuestionForm page;
    private boolean sharing;

    QuestionFlow(QuestionNavigator navigator, QuestionnaireTexts texts, SpaceOverview spaceOverview, Runnable finish) {
        this.navigator = navigator;
        this.texts = texts;
        this.spaceOverview = spaceOverview;
        this.onFinish = finish;
        page = showQuestion();
        add(content, actions, hideActions);
    }

    QuestionProgress progress() {
        return questionProgress;
    }

    private QuestionForm showQuestion() {
        sharing = false;
        var questionModel = new QuestionModel(navigator.currentItem(), texts, spaceOverview);
        page = new QuestionForm(questionModel, this::save);
        page.show(navigator.visit().map(VersionedAnswer::answer).map(AnswerDraft::of));
        if (navigator.isLastOfTheme() && !questionModel.isOwnQuestion()) {
            page.add(new ImportanceField(navigator, texts, actions.saveIndicator()));
        }
        questionProgress.show(questionModel.themeName(), navigator.position(), navigator.length());
        actions.setAvailable(!navigator.isFirst(), true);
        hideActions.showFor(questionModel);
        actions.saveIndicator().clear();
        show(page);
        return page;
    }

    private void save(AnswerDraft answerDraft) {
        switch (navigator.save(answerDraft)) {
            case SaveResult.Stored _ -> actions.saveIndicator().saved(text("common.saved"));
            case SaveResult.Superseded superseded -> showConflict(superseded, answerDraft);
        }
    }

    private void showConflict(SaveResult.Superseded superseded, AnswerDraft here) {
        actions.saveIndicator().unsaved();
        var there = AnswerDraft.of(superseded.answer());
        content.addComponentAsFirst(new SaveConflictDialog(
                navigator.currentItem(),
                there,
                here,
                new AnswerMessages(texts),
                () -> resolveConflict(superseded, there),
                () -> resolveConflict(superseded, here)));
    }

    private void resolveConflict(SaveResult.Superseded superseded, AnswerDraft chosen) {
        navigator.acceptVersion(superseded);
        page.show(Optional.of(chosen));
        show(page);
        save(chosen);
    }

    private void showPrevious() {
        if (!sharing) {
            navigator.moveBy(-1);
        }
        showQuestionAndFocus();
    }

    private void showNextOrFinish() {
        if (!sharing && navigator.isLastOfTheme() && !navigator.undecidedItems().isEmpty()) {
            askForSharing();
        } else if (navigator.isLast()) {
            onFinish.run();
        } else {
            navigator.moveBy(1);
            showQuestionAndFocus();
        }
    }

    /** Stores a skip only where the question has no answer yet. */
    private void skip() {
        if (!page.isAnswered()) {
            page.draft().ifPresentOrElse(this::save, () -> save(AnswerDraft.of(NonAnswer.SKIPPED)));
        }
        showNextOrFinish();
    }

    private void leaveThemeOut() {
        var theme = texts.theme(navigator.currentItem().theme());
        continueAfterHiding(navigator.leaveThemeOut(), text("answer.left-out", theme));
    }

    private void hideQuestion() {
        continueAfterHiding(navigator.hideQuestion(), text("answer.hidden"));
    }

    private void continueAfterHiding(boolean more, String done) {
        if (more) {
            showQuestionAndFocus();
            StatusMessages.announce(done);
        } else {
            onFinish.run();
        }
    }

    private void askForSharing() {
        sharing = true;
        actions.setAvailable(true, false);
        actions.saveIndicator().clear();
        show(new ThemeSharingForm(
                navigator,
                texts,
                new QuestionModel(navigator.currentItem(), texts, spaceOverview).partnerName(),
                actions.saveIndicator()));
        getElement().executeJs(FOCUS_QUESTION);
    }

    private void showQuestionAndFocus() {
        showQuestion();
        getElement().executeJs(FOCUS_QUESTION);
    }

    private void show(Component shown) {
        content.removeAll();
        content.add(shown);
    }
}
