package app.entente.ui.leave;

import static app.entente.ui.i18n.Messages.text;

import app.entente.checkin.CheckInSubject;
import app.entente.couple.Membership;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.StatusMessages;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Takes back, while the space rests, that one is done with a check-in; else it could open on the day the pause ends. It
 * shows no answer, and is empty where there is nothing to take back.
 */
class TakeBackPart extends Div {

    private final transient Membership me;
    private final transient UnopenedCheckIns checkIns;

    TakeBackPart(Membership me, UnopenedCheckIns checkIns) {
        this.me = me;
        this.checkIns = checkIns;
        addClassName("stack-s");
        refresh();
    }

    private void refresh() {
        removeAll();
        var ready = checkIns.ready(me);
        setVisible(!ready.isEmpty());
        add(new Paragraph(text("leave.take-back.words")));
        ready.forEach(it -> add(button(it)));
    }

    private NativeButton button(CheckInSubject subject) {
        return Buttons.secondary(text(key(subject), LocalizedDates.format(subject.day())), () -> {
            checkIns.takeBack(me, subject);
            refresh();
            StatusMessages.announce(text("leave.take-back.done"));
        });
    }

    private static String key(CheckInSubject subject) {
        return switch (subject) {
            case CheckInSubject.Review _ -> "leave.take-back.agreement";
            case CheckInSubject.Pulse _ -> "leave.take-back.talk";
        };
    }
}
