package app.entente.ui.comparison;

import app.entente.couple.Seat;
import app.entente.talk.Agenda;
import app.entente.values.ThemeId;
import com.vaadin.flow.signals.Signal;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The current placement of each topic, updated on every change, and the reader's actions on it. */
record AgendaModel(
        Signal<Agenda> agenda,
        Seat reader,
        BiConsumer<ThemeId, Agenda.Placement> onPlace,
        Consumer<ThemeId> onTakeOff) {}
