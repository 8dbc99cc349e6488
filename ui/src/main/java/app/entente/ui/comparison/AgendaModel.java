package app.entente.ui.comparison;

import app.entente.comparison.TopicId;
import app.entente.couple.Seat;
import app.entente.talk.Agenda;
import com.vaadin.flow.signals.Signal;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The current placement of each topic, updated on every change, and the reader's actions on it. */
record AgendaModel(
        Signal<Agenda> agenda,
        Seat reader,
        BiConsumer<TopicId, Agenda.Placement> onPlace,
        Consumer<TopicId> onTakeOff) {}
