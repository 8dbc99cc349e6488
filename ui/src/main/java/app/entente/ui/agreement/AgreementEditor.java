package app.entente.ui.agreement;

import static app.entente.ui.i18n.Messages.text;

import app.entente.agreement.AgreementTerms;
import app.entente.couple.Seat;
import app.entente.joint.UserText;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.LocalizedDatePicker;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import app.entente.ui.saving.ScreenSaves;
import app.entente.ui.talkframe.TalkContext;
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

/** Edits an agreement: one sentence, who looks after it, the review date. Typed text stays until saved or discarded. */
public final class AgreementEditor extends Div {

    private final TextArea sentence = new TextArea(text("talk.agreement.sentence"));
    private final RadioGroupField<Set<Seat>> owners;
    private final LocalizedDatePicker review = new LocalizedDatePicker(text("talk.agreement.review"));
    private final Paragraph notice = new Paragraph();
    private String begun = "";

    AgreementEditor(TalkContext talk, Consumer<AgreementTerms> keep, String leaveWords, Runnable leave) {
        var me = talk.me().seat();
        owners = new RadioGroupField<>(
                text("talk.agreement.owner"),
                OptionLayout.SEGMENTS,
                List.of(
                        new RadioOption<>(EnumSet.allOf(Seat.class), text("talk.agreement.both")),
                        new RadioOption<>(EnumSet.of(me), text("common.you")),
                        new RadioOption<>(EnumSet.of(me.other()), talk.partnerName())));
        sentence.setMaxLength(UserText.MAX_SENTENCE);
        sentence.setHelperText(text("talk.agreement.help"));
        notice.getElement().setAttribute("role", "status");
        var actions = new Div(
                Buttons.primary(text("talk.agreement.keep"), () -> terms().ifPresent(keep)),
                Buttons.plain(leaveWords, leave));
        actions.addClassName("row");
        addClassNames("editor", "stack");
        add(sentence, owners, review, notice, actions);
    }

    void edit(LocalDate again) {
        begin("");
        owners.setValue(EnumSet.allOf(Seat.class));
        review.setValue(again);
    }

    void edit(AgreementTerms agreementTerms) {
        begin(agreementTerms.sentence());
        owners.setValue(agreementTerms.owners());
        review.setValue(agreementTerms.review());
    }

    private void begin(String words) {
        begun = words;
        sentence.setValue(words);
        notice.setText("");
        ScreenSaves.current()
                .watch(this, () -> isVisible() && !sentence.getValue().equals(begun));
    }

    void showNotice(String words) {
        notice.setText(words);
    }

    void focus() {
        sentence.focus();
    }

    private Optional<AgreementTerms> terms() {
        if (sentence.getValue().isBlank() || review.getValue() == null) {
            showNotice(text("talk.agreement.incomplete"));
            return Optional.empty();
        }
        return Optional.of(
                new AgreementTerms(sentence.getValue(), Objects.requireNonNull(owners.getValue()), review.getValue()));
    }
}
