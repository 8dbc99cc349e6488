package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answer.Answer;
import app.entente.answering.SaveResult;
import app.entente.couple.SpaceOverview;
import app.entente.pack.Item;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.sheet.SaveOperationId;
import app.entente.sheet.VersionedAnswer;
import app.entente.ui.i18n.AnswerMessages;
import app.entente.ui.kit.HeadingFocus;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StatusMessages;
import app.entente.values.ItemId;
import app.entente.values.NonAnswer;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Shows one question after the other and each theme's end, and saves each change. */
class QuestionFlow extends Div {

    private static final String PLACE = "event.detail";

    private final transient QuestionNavigator navigator;
    private final transient QuestionnaireTexts texts;
    private final transient SpaceOverview spaceOverview;
    private final transient AnswerSaving saving;
    private final transient Runnable onFinish;
    private final boolean autoAdvance;
    private final Set<ItemId> seen = new HashSet<>();
    private final QuestionProgress questionProgress;
    private final Div content = new Div();
    private final AnswerActions actions = new AnswerActions(this::showPrevious, this::showNext, this::skip);
    private final HideActions hideActions = new HideActions(this::leaveThemeOut, this::hideQuestion);
    private final transient QuestionTaps taps = new QuestionTaps(this);
    private QuestionForm page;
    private boolean atThemeEnd;
    private boolean advances;

    QuestionFlow(
            QuestionNavigator navigator,
            QuestionnaireTexts texts,
            SpaceOverview spaceOverview,
            boolean autoAdvance,
            Runnable finish) {
        this.navigator = navigator;
        this.texts = texts;
        this.spaceOverview = spaceOverview;
        this.autoAdvance = autoAdvance;
        this.onFinish = finish;
        saving = new AnswerSaving(actions.saveIndicator());
        questionProgress = new QuestionProgress(new ThemeMenu(navigator, texts, this::showTheme));
        page = showQuestion(navigator.position());
        if (autoAdvance && navigator.isUntouched()) {
            var note = PageSection.secondaryText(text("answer.advance"));
            note.addClassName("advance-note");
            content.addComponentAsFirst(note);
        }
        add(content, hideActions, actions);
        getElement().addEventListener(QuestionTaps.ADVANCE, this::advance).addEventData(PLACE);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        taps.watch();
    }

    QuestionProgress progress() {
        return questionProgress;
    }

    private QuestionForm showQuestion(int position) {
        var kept = navigator.visit(position);
        var item = navigator.currentItem();
        var questionModel = new QuestionModel(item, texts, spaceOverview, kept.isEmpty() && navigator.startsPrivate());
        var first = seen.add(item.id()) && kept.isEmpty();
        page = new QuestionForm(questionModel, it -> save(item, it));
        page.show(kept.map(VersionedAnswer::answer));
        questionProgress.show(questionModel.themeName(), navigator.position(), navigator.length());
        hideActions.showFor(questionModel);
        atThemeEnd = false;
        show(page, autoAdvance && first && questionModel.mayAdvance());
        return page;
    }

    private void showThemeEnd() {
        var answers = navigator.themeAnswers();
        var heading = new ThemeEndCard.Heading(
                navigator.themes().indexOf(answers.theme()) + 1,
                navigator.themes().size());
        atThemeEnd = true;
        show(
                new ThemeEndCard(heading, answers, texts, spaceOverview, saving, taps::acknowledged),
                autoAdvance && answers.importance().isEmpty());
        HeadingFocus.moveTo(this);
    }

    private void show(Component shown, boolean mayAdvance) {
        advances = mayAdvance;
        saving.clear();
        actions.setAvailable(atThemeEnd || !navigator.isFirst(), !atThemeEnd);
        hideActions.setVisible(!atThemeEnd);
        content.removeAll();
        content.add(shown);
        taps.shown(place(), mayAdvance);
    }

    /** The question's position, or below 0 the end of its theme. */
    private int place() {
        return atThemeEnd ? -navigator.position() : navigator.position();
    }

    private void save(Item item, Answer answer) {
        var operation = SaveOperationId.create();
        var acknowledged = saving.keep(item, () -> {
            if (navigator.save(item, operation, answer) instanceof SaveResult.Superseded superseded) {
                showConflict(item, superseded, answer);
            }
        });
        if (acknowledged && page.isComplete()) {
            taps.acknowledged();
        }
    }

    /** Shows both versions, and of this screen the latest: the first try may have been overtaken long ago. */
    private void showConflict(Item item, SaveResult.Superseded superseded, Answer tried) {
        var here = page.draft().orElse(tried);
        saving.contest(item);
        var there = superseded.stored().answer();
        content.addComponentAsFirst(new SaveConflictDialog(
                item,
                there,
                here,
                new AnswerMessages(texts, spaceOverview.partnersName()),
                () -> resolveConflict(item, superseded, there),
                () -> resolveConflict(item, superseded, here)));
    }

    private void resolveConflict(Item item, SaveResult.Superseded superseded, Answer chosen) {
        navigator.acceptVersion(superseded);
        page.show(Optional.of(chosen));
        show(page, false);
        save(item, chosen);
    }

    private void advance(DomEvent event) {
        taps.heard();
        if (advances && event.getEventData().path(PLACE).asInt() == place()) {
            showNext();
        }
    }

    private void showPrevious() {
        whenSaved(() -> showQuestionAndFocus(atThemeEnd ? navigator.position() : navigator.position() - 1));
    }

    private void showNext() {
        whenSaved(() -> {
            if (!atThemeEnd && navigator.isLastOfTheme() && !isOwn(navigator.currentItem())) {
                showThemeEnd();
            } else if (navigator.isLast()) {
                onFinish.run();
            } else {
                showQuestionAndFocus(navigator.position() + 1);
            }
        });
    }

    private void skip() {
        taps.heard();
        if (!page.isAnswered()) {
            save(navigator.currentItem(), page.draft().orElseGet(() -> Answer.of(NonAnswer.SKIPPED)));
        }
        showNext();
    }

    private void showTheme(ThemeId theme) {
        whenSaved(() -> showQuestionAndFocus(navigator.positionOf(theme)));
    }

    private void leaveThemeOut() {
        var theme = texts.theme(navigator.currentItem().theme());
        whenSaved(() -> continueAfterHiding(navigator.leaveThemeOut(), text("answer.left-out", theme)));
    }

    private void hideQuestion() {
        whenSaved(() -> continueAfterHiding(navigator.hideQuestion(), text("answer.hidden")));
    }

    private void continueAfterHiding(boolean more, String done) {
        if (more) {
            showQuestionAndFocus(navigator.position());
            StatusMessages.announce(done);
        } else {
            onFinish.run();
        }
    }

    private void whenSaved(Runnable leave) {
        taps.heard();
        if (saving.allSaved()) {
            leave.run();
        }
    }

    private void showQuestionAndFocus(int position) {
        showQuestion(position);
        HeadingFocus.moveTo(this);
    }

    private static boolean isOwn(Item item) {
        return item.own().isPresent();
    }
}
