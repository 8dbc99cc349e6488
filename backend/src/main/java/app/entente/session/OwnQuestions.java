package app.entente.session;

import app.entente.couple.Membership;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions each may put to both before a round begins: up to three, read by whoever writes them and by nobody else.
 *
 * <p>When it begins they are fixed and for both alike; whose they were is forgotten.
 */
@Service
public class OwnQuestions {

    public static final int MOST = 3;

    private final Choosing choosing;
    private final Drafts drafts;
    private final ApplicationEventPublisher events;

    OwnQuestions(Choosing choosing, Drafts drafts, ApplicationEventPublisher events) {
        this.choosing = choosing;
        this.drafts = drafts;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<OwnQuestion> mine(Membership me) {
        return drafts.of(me);
    }

    /** In the place of those written before. */
    @Transactional
    public void write(Membership me, List<OwnQuestion> questions) {
        if (questions.size() > MOST) {
            throw new QuestionRefused();
        }
        if (!choosing.hold(me)) {
            throw new QuestionsFixed();
        }
        drafts.write(me, questions);
        events.publishEvent(new ChoosingChanged(Set.of(me.person())));
    }
}
