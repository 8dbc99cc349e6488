package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Seat;
import app.entente.discussion.Terms;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.DayField;
import app.entente.ui.kit.Look;
import app.entente.ui.kit.Option;
import app.entente.ui.kit.ScaleField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One sentence, who looks after it, and when the two look at it again. What is typed stays until it is kept or left. */
class AgreementEditor extends Div {

    private static final int LONGEST = 400;

    private final TextArea sentence = new TextArea(text("talk.agreement.sentence"));
    private final ScaleField<Set<Seat>> owners;
    private final DayField review = new DayField(text("talk.agreement.review"));
    private final Paragraph notice = new Paragraph();

    AgreementEditor(Conversation talk, Consumer<Terms> keep, Runnable leave) {
        var me = talk.me().seat();
        owners = new ScaleField<>(
                text("talk.agreement.owner"),
                Look.PARTS,
                List.of(
                        new Option<>(EnumSet.allOf(Seat.class), text("talk.agreement.both")),
                        new Option<>(EnumSet.of(me), text("common.you")),
                        new Option<>(EnumSet.of(me.other()), talk.partner())));
        sentence.setMaxLength(LONGEST);
        sentence.setHelperText(text("talk.agreement.help"));
        notice.getElement().setAttribute("role", "status");
        var actions = new Div(
                Buttons.primary(text("talk.agreement.keep"), () -> terms().ifPresent(keep)),
                Buttons.plain(text("common.cancel"), leave));
        actions.addClassName("row");
        addClassNames("editor", "stack");
        add(sentence, owners, review, notice, actions);
    }

    void begin(LocalDate again) {
        sentence.clear();
        owners.setValue(EnumSet.allOf(Seat.class));
        review.setValue(again);
        notice.setText("");
    }

    void begin(Terms terms) {
        sentence.setValue(terms.sentence());
        owners.setValue(terms.owners());
        review.setValue(terms.review());
        notice.setText("");
    }

    void say(String words) {
        notice.setText(words);
    }

    void focus() {
        sentence.focus();
    }

    private Optional<Terms> terms() {
        if (sentence.getValue().isBlank() || review.getValue() == null) {
            say(text("talk.agreement.incomplete"));
            return Optional.empty();
        }
        return Optional.of(
                new Terms(sentence.getValue(), Objects.requireNonNull(owners.getValue()), review.getValue()));
    }
}
