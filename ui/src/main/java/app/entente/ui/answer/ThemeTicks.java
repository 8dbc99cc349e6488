package app.entente.ui.answer;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Membership;
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
    }

    private Tick tick(ThemeId theme) {
        var tick = new Tick(themes.name(theme), "", in -> put(theme, in));
        tick.show(themes.asked(me, theme));
        if (themes.sealed(me)) {
            tick.fix();
        }
        return tick;
    }

    private void put(ThemeId theme, boolean in) {
        themes.put(me, theme, in);
        Notices.say(text("themes.saved"));
    }
}
