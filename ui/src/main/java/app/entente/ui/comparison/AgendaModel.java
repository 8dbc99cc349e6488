package app.entente.ui.comparison;

import app.entente.comparison.TopicId;
import app.entente.couple.Seat;
import app.entente.talk.Agenda;
import com.vaadin.flow.signals.Signal;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What the two have placed so far, as it changes, and how the reader places a topic or takes it off again. */
record AgendaModel(
        Signal<Agenda> agenda,
        Seat reader,
        BiConsumer<TopicId, Agenda.Placement> onPlace,
        Consumer<TopicId> onTakeOff) {}
