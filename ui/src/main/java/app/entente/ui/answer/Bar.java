package app.entente.ui.answer;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Drawing;
import app.entente.ui.kit.SavedMark;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Back, skip, whether it is saved, next: within reach of one thumb. */
class Bar extends Div {

    private final SavedMark saved = new SavedMark(".question-flow", text("common.unsaved"));
    private final NativeButton back;
    private final NativeButton skip;

    Bar(Runnable goBack, Runnable goOn, Runnable skipIt) {
        addClassName("answer-actions");
        saved.askBeforeUnload();
        back = Buttons.secondary("", goBack);
        back.addClassName("back-button");
        back.add(Drawing.of("back"), new Span(text("common.back")));
        skip = Buttons.plain(text("answer.skip"), skipIt);
        add(back, skip, saved, Buttons.primary(text("common.next"), goOn));
    }

    SavedMark saved() {
        return saved;
    }

    void offer(boolean goingBack, boolean skipping) {
        back.setVisible(goingBack);
        skip.setVisible(skipping);
    }
}
