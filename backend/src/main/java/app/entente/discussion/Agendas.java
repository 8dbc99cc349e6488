package app.entente.discussion;

import app.entente.discussion.Agenda.Place;
import app.entente.door.OpenedPair;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the two talk about today. Either may place a topic; what they place is visible as theirs. */
@Service
public class Agendas {

    private final SealedSingletons rows;
    private final Courses courses;
    private final Bell bell;

    Agendas(SealedSingletons rows, Courses courses, Bell bell) {
        this.rows = rows;
        this.courses = courses;
        this.bell = bell;
    }

    @Transactional(readOnly = true)
    public Agenda of(OpenedPair pair) {
        return rows.of(pair.membership(), pair.round(), Board.ROW).agenda();
    }

    @Transactional
    public void place(OpenedPair pair, TopicId topic, Place place) {
        change(pair, agenda -> agenda.place(topic, place, pair.membership().seat()));
    }

    /** Back to where every topic begins: nowhere yet. */
    @Transactional
    public void takeOff(OpenedPair pair, TopicId topic) {
        change(pair, agenda -> agenda.without(topic));
    }

    private void change(OpenedPair pair, UnaryOperator<Agenda> change) {
        var me = pair.membership();
        courses.locked(pair);
        if (rows.change(me, pair.round(), Board.ROW, board -> board.with(change.apply(board.agenda())))) {
            bell.ring(me, pair.round().value());
        }
    }
}
