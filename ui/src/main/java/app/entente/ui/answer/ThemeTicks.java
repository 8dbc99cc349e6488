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
        addClassNames("sheet", "ticks");
        themes.all(me).forEach(it -> add(tick(it)));
        themes.own(me).forEach(it -> add(tick(it)));
    }

    private Tick tick(ThemeId theme) {
        return shown(new Tick(themes.name(theme), "", in -> put(theme, in)), themes.asked(me, theme));
    }

    /** Questions from the two can be hidden one by one. */
    private Tick tick(Item question) {
        return shown(new Tick(themes.question(question), "", in -> put(question, in)), themes.asked(me, question));
    }

    private Tick shown(Tick tick, boolean asked) {
        tick.show(asked);
        if (themes.sealed(me)) {
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
