package app.entente.ui.comparison;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.session.Round;
import app.entente.ui.access.RoundSelection;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.Buttons;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;

/** Selects one of several opened rounds for the comparison, the talk and the guide. */
class RoundSelector extends Nav {

    private final transient RoundSelection selection;
    private final transient Runnable onSelect;

    RoundSelector(RoundSelection rounds, Membership me, Runnable chosen) {
        this.selection = rounds;
        this.onSelect = chosen;
        var all = rounds.openedRounds(me);
        addClassNames("row", "round-selector");
        setAriaLabel(text("comparison.rounds"));
        setVisible(all.size() > 1);
        rounds.current(me).ifPresent(here -> all.forEach(it -> add(button(it, it.equals(here)))));
    }

    private NativeButton button(Round round, boolean here) {
        var opened = round.openedAt()
                .orElseThrow()
                .atZone(LocalizedDates.browserZone())
                .toLocalDate();
        var button = Buttons.plain(text("comparison.round", round.number(), LocalizedDates.format(opened)), () -> {
            selection.select(round);
            onSelect.run();
        });
        if (here) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }
}
