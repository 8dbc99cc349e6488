package app.entente.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** What has to be said without a question: read out politely, below the bar, and never moving the focus. */
public final class Notices extends Div {

    private final Paragraph words = new Paragraph();
    private final Div note;

    public Notices(String close) {
        addClassName("status-messages");
        getElement().setAttribute("role", "status");
        note = new Div(words, Buttons.plain(close, this::clear));
        note.addClassName("status-message");
    }

    /** Says it on the screen at hand; the next notice takes the place of this one. */
    public static void say(String words) {
        Optional.ofNullable(UI.getCurrent())
                .map(it -> ComponentUtil.getData(it, Notices.class))
                .ifPresent(it -> it.show(words));
    }

    public String words() {
        return note.getParent().map(_ -> words.getText()).orElse("");
    }

    private void show(String said) {
        words.setText(said);
        add(note);
    }

    public void clear() {
        remove(note);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ComponentUtil.setData(event.getUI(), Notices.class, this);
    }
}
