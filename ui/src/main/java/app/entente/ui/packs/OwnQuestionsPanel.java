package app.entente.ui.packs;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.packchoice.OwnQuestions;
import app.entente.session.RoundRefused.QuestionRefused;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PageSection;
import app.entente.ui.saving.SaveIndicator;
import app.entente.ui.saving.ScreenSaves;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Edits up to three own questions, private to their writer until the round begins, then asked to both. */
class OwnQuestionsPanel extends Div {

    private final transient PacksModel model;
    private final transient Membership me;
    private final Div content = new Div();
    private final List<OwnQuestionField> fields = new ArrayList<>();
    private final SaveIndicator saveIndicator = new SaveIndicator(".own-questions", text("common.unsaved"));
    private final NativeButton another = Buttons.secondary(text("packs.question.write"), () -> addField());

    OwnQuestionsPanel(PacksModel model, Membership me) {
        this.model = model;
        this.me = me;
        content.addClassName("stack-l");
        var actions = new Div(another, saveIndicator);
        actions.addClassName("row");
        addClassNames("own-questions", "stack");
        add(PageSection.secondaryText(text("packs.questions.words")), content, actions);
        model.ownQuestions(me).forEach(it -> addField().show(it));
    }

    boolean hasQuestions() {
        return !fields.isEmpty();
    }

    private OwnQuestionField addField() {
        var field = new OwnQuestionField(fields.size() + 1, this::save);
        fields.add(field);
        content.add(field);
        another.setVisible(fields.size() < OwnQuestions.MAX_QUESTIONS);
        return field;
    }

    private void save() {
        try {
            var questions = fields.stream()
                    .map(OwnQuestionField::question)
                    .flatMap(Optional::stream)
                    .toList();
            ScreenSaves.save(
                    this,
                    saveIndicator,
                    () -> model.saveOwnQuestions(me, questions),
                    () -> saveIndicator.saved(text("common.saved")));
        } catch (QuestionRefused _) {
            saveIndicator.unsaved();
        }
    }
}
