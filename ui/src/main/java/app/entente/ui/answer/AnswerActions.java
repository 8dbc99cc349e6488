package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.SvgImage;
import app.entente.ui.saving.SaveIndicator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/** The action bar of a question: back, skip, save state, next; on a phone within reach of one thumb. */
class AnswerActions extends Div {

    private final SaveIndicator saveIndicator = new SaveIndicator(".question-flow", text("common.unsaved"));
    private final NativeButton back;
    private final NativeButton skip;

    AnswerActions(Runnable goBack, Runnable goOn, Runnable skipIt) {
        addClassName("answer-actions");
        saveIndicator.askBeforeUnload();
        back = Buttons.secondary("", goBack);
        back.addClassName("back-button");
        back.add(SvgImage.of("back"), new Span(text("common.back")));
        skip = Buttons.plain(text("answer.skip"), skipIt);
        var next = Buttons.primary(text("common.next"), goOn);
        Stream.of(back, skip, next).forEach(QuestionTaps::markLeaving);
        add(back, skip, saveIndicator, next);
    }

    SaveIndicator saveIndicator() {
        return saveIndicator;
    }

    void setAvailable(boolean goingBack, boolean skipping) {
        back.setVisible(goingBack);
        skip.setVisible(skipping);
    }
}
