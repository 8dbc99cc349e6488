package app.entente.packchoice;

import app.entente.couple.Membership;
import app.entente.packchoice.PackChoiceRefused.QuestionsFixed;
import app.entente.session.OwnQuestion;
import app.entente.session.RoundRefused.QuestionRefused;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and writes the questions each may ask both before a round begins: up to {@value #MAX_QUESTIONS}, readable by
 * their author only.
 *
 * <p>When the round begins they are fixed for both alike, and their author is forgotten.
 */
@Service
public class OwnQuestions {

    public static final int MAX_QUESTIONS = 3;

    private final PackChoices packChoices;
    private final UnfixedQuestions unfixedQuestions;
    private final ApplicationEventPublisher events;

    OwnQuestions(PackChoices packChoices, UnfixedQuestions unfixedQuestions, ApplicationEventPublisher events) {
        this.packChoices = packChoices;
        this.unfixedQuestions = unfixedQuestions;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<OwnQuestion> mine(Membership me) {
        return unfixedQuestions.findMine(me);
    }

    /**
     * Replaces this person's questions; throws {@link QuestionRefused} for more than {@value #MAX_QUESTIONS}, and
     * {@link QuestionsFixed} once the round has begun.
     */
    @Transactional
    public void write(Membership me, List<OwnQuestion> questions) {
        if (questions.size() > MAX_QUESTIONS) {
            throw new QuestionRefused();
        }
        if (!packChoices.lock(me)) {
            throw new QuestionsFixed();
        }
        unfixedQuestions.write(me, questions);
        events.publishEvent(new PackChoiceChanged(Set.of(me.person())));
    }
}
