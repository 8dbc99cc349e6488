package app.entente.ui.checkin;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.checkin.CheckInSubject;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import app.entente.values.Response;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;

/** One question with its answers, and whether the answer is shown or kept; nothing is chosen at first. */
class CheckInQuestionField extends Div {

    private final RadioGroupField<Response> response;
    private final RadioGroupField<ShareLevel> share;

    CheckInQuestionField(CheckInTexts texts, CheckInSubject subject, String question) {
        response = new RadioGroupField<>(texts.question(subject, question), OptionLayout.LIST, texts.options(subject));
        share = new RadioGroupField<>(
                text("checkin.share"),
                OptionLayout.LIST,
                List.of(
                        new RadioOption<>(
                                ShareLevel.SHOW,
                                text("checkin.share.show"),
                                text("checkin.share.show.help", texts.partnerName())),
                        new RadioOption<>(
                                ShareLevel.PRIVATE, text("checkin.share.keep"), text("checkin.share.keep.help"))));
        response.onChoice(this::showShare);
        addClassNames("card", "stack");
        add(response, share);
        showShare();
    }

    void show(Answer answer) {
        response.show(Optional.of(answer.response()));
        share.show(answer.share());
        showShare();
    }

    /** Returns the answer; empty where none is chosen. */
    Optional<Answer> answer() {
        return response.selected()
                .map(Answer::of)
                .map(it -> share.selected().map(it::share).orElse(it));
    }

    /** Returns whether a value is chosen, and not yet whether it is shown. */
    boolean undecided() {
        return answer().filter(Answer::undecided).isPresent();
    }

    private void showShare() {
        share.setVisible(answer().flatMap(Answer::value).isPresent());
    }
}
