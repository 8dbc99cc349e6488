package app.entente.ui.settings;

import static app.entente.ui.i18n.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;

/** One way of being reminded: its name, what it does, who sees it, and whether it is on. */
abstract class ReminderCard extends Div {

    private final String key;
    private final Paragraph state = new Paragraph();
    private final Div content = new Div();

    ReminderCard(String key) {
        this.key = key;
        addClassNames("card", "stack-s");
        content.addClassName("stack-s");
        state.getElement().setAttribute("role", "status");
        add(
                new H3(text(key + ".heading")),
                new Paragraph(text(key + ".what")),
                new Paragraph(text(key + ".seen")),
                state,
                content);
    }

    /** Shows this state, by its key, and what can be done in it. */
    final void show(String stateKey, Object[] parameters, Component... actions) {
        state.setText(text(key + "." + stateKey, parameters));
        content.removeAll();
        Stream.of(actions).forEach(content::add);
    }
}
