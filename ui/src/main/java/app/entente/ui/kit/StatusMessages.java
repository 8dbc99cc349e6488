package app.entente.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** A status message below the top bar: announced politely by screen readers, without moving the focus. */
public final class StatusMessages extends Div {

    private final Paragraph text = new Paragraph();
    private final Div notice;

    public StatusMessages(String close) {
        addClassName("status-messages");
        getElement().setAttribute("role", "status");
        notice = new Div(text, Buttons.plain(close, this::clear));
        notice.addClassName("status-message");
    }

    /** Shows a message on the current screen, replacing an earlier one. */
    public static void announce(String words) {
        Optional.ofNullable(UI.getCurrent())
                .map(it -> ComponentUtil.getData(it, StatusMessages.class))
                .ifPresent(it -> it.display(words));
    }

    public String text() {
        return notice.getParent().map(_ -> text.getText()).orElse("");
    }

    private void display(String said) {
        text.setText(said);
        add(notice);
    }

    public void clear() {
        remove(notice);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ComponentUtil.setData(event.getUI(), StatusMessages.class, this);
    }
}
