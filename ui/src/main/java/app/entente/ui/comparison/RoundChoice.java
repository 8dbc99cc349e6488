package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Membership;
import app.entente.session.Round;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Moments;
import app.entente.ui.shell.OpenedRounds;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;

/** Where there is more than one: which of the opened rounds to look at, talk about and take home. */
class RoundChoice extends Nav {

    private final transient OpenedRounds rounds;
    private final transient Runnable chosen;

    RoundChoice(OpenedRounds rounds, Membership me, Runnable chosen) {
        this.rounds = rounds;
        this.chosen = chosen;
        var all = rounds.all(me);
        addClassNames("row", "round-selector");
        setAriaLabel(text("comparison.rounds"));
        setVisible(all.size() > 1);
        rounds.inFront(me).ifPresent(here -> all.forEach(it -> add(button(it, it.equals(here)))));
    }

    private NativeButton button(Round round, boolean here) {
        var opened = round.openedAt().orElseThrow().atZone(Moments.zone()).toLocalDate();
        var button = Buttons.plain(text("comparison.round", round.number(), Moments.inWords(opened)), () -> {
            rounds.choose(round);
            chosen.run();
        });
        if (here) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }
}
