package app.entente.ui.answer;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Membership;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ThemeId;
import app.entente.ui.kit.Notices;
import app.entente.ui.kit.Tick;
import com.vaadin.flow.component.html.Div;

/** A tick for every theme: it is asked, or left out. Sealed, they stand as they are. */
class ThemeTicks extends Div {

    private final transient OwnThemes themes;
    private final transient Membership me;

    ThemeTicks(OwnThemes themes, Membership me) {
        this.themes = themes;
        this.me = me;
        addClassNames("card", "checkbox-list");
        var consent = themes.consent(me);
        var sealed = themes.sealed(me);
        themes.all(me).forEach(it -> add(shown(tick(it), !consent.refused().contains(it), sealed)));
        themes.own(me).forEach(it -> add(shown(tick(it), !consent.hidden().contains(it.id()), sealed)));
    }

    private Tick tick(ThemeId theme) {
        return new Tick(themes.name(theme), "", in -> put(theme, in));
    }

    /** Questions from the two can be hidden one by one. */
    private Tick tick(Item question) {
        return new Tick(themes.question(question), "", in -> put(question, in));
    }

    private static Tick shown(Tick tick, boolean asked, boolean sealed) {
        tick.show(asked);
        if (sealed) {
            tick.fix();
        }
        return tick;
    }

    private void put(ThemeId theme, boolean in) {
        themes.put(me, theme, in);
        Notices.say(text("themes.saved"));
    }

    private void put(Item question, boolean in) {
        themes.put(me, question, in);
        Notices.say(text("themes.saved"));
    }
}
