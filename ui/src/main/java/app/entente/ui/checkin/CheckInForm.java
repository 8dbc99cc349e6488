package app.entente.ui.checkin;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answer.Answer;
import app.entente.checkin.CheckIn;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The questions of one check-in, and the button that says one is ready; what is typed is saved with it. */
class CheckInForm extends Div {

    private final Map<String, CheckInQuestionField> fields = new LinkedHashMap<>();
    private final Paragraph notice = new Paragraph();
    private final transient Consumer<Map<String, Answer>> submit;

    CheckInForm(CheckInTexts texts, CheckIn checkIn, Consumer<Map<String, Answer>> submit) {
        this.submit = submit;
        addClassName("stack");
        notice.getElement().setAttribute("role", "status");
        for (var question : checkIn.subject().questions()) {
            var field = new CheckInQuestionField(texts, checkIn.subject(), question);
            Optional.ofNullable(checkIn.answers().get(question)).ifPresent(field::show);
            fields.put(question, field);
            add(field);
        }
        add(
                PageSection.secondaryText(text("checkin.saved-with")),
                notice,
                Buttons.primary(text("checkin.ready"), this::done));
    }

    private void done() {
        if (fields.values().stream().anyMatch(CheckInQuestionField::undecided)) {
            notice.setText(text("checkin.undecided"));
            return;
        }
        var answers = new LinkedHashMap<String, Answer>();
        fields.forEach((question, field) -> field.answer().ifPresent(it -> answers.put(question, it)));
        if (answers.isEmpty()) {
            notice.setText(text("checkin.nothing"));
            return;
        }
        submit.accept(answers);
    }
}
