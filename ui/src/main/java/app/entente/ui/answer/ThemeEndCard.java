package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.SpaceOverview;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.kit.PageHeader;
import app.entente.values.Importance;
import com.vaadin.flow.component.html.Div;

/**
 * The end of a theme, on one card: what may be seen where that is still to be chosen, how much the theme matters, and
 * which of its expectations were said aloud. All of it may be left out.
 */
class ThemeEndCard extends Div {

    /** Which of the themes has ended. */
    record Heading(int theme, int themes) {}

    private final transient ThemeAnswers answers;
    private final transient AnswerSaving saving;
    private final transient Runnable onComplete;
    private final ThemeSharingField sharing;
    private final SaidAloudFields saidAloud;

    /** Nothing is left open when the last thing asked, the importance, is saved. */
    ThemeEndCard(
            Heading heading,
            ThemeAnswers answers,
            QuestionnaireTexts texts,
            SpaceOverview spaceOverview,
            AnswerSaving saving,
            Runnable complete) {
        this.answers = answers;
        this.saving = saving;
        this.onComplete = complete;
        var partner = QuestionModel.partnerName(spaceOverview);
        sharing = new ThemeSharingField(answers, texts, spaceOverview, partner, saving);
        saidAloud = new SaidAloudFields(answers, texts, spaceOverview, partner, saving);
        addClassNames("question-form", "theme-end");
        add(
                new PageHeader(
                        text("answer.theme-end", heading.theme(), heading.themes()), texts.theme(answers.theme())),
                sharing,
                new ImportanceField(answers.theme(), answers.importance(), texts, this::saveImportance),
                saidAloud);
        answers.importance().ifPresent(saidAloud::showFor);
    }

    private void saveImportance(Importance chosen) {
        saidAloud.showFor(chosen);
        if (saving.keep(answers.theme(), () -> answers.setImportance(chosen)) && sharing.isDecided()) {
            onComplete.run();
        }
    }
}
