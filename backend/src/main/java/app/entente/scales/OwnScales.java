package app.entente.scales;

import app.entente.answering.OwnSheets;
import app.entente.couple.Membership;
import app.entente.session.Round;
import app.entente.session.Rounds;
import app.entente.sheet.VersionedAnswer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes one's own scales, from all of one's own answers, before the door opens and alone as well; it reads nobody
 * else's answers.
 */
@Service
public class OwnScales {

    private final Rounds rounds;
    private final OwnSheets sheets;

    OwnScales(Rounds rounds, OwnSheets sheets) {
        this.rounds = rounds;
        this.sheets = sheets;
    }

    /** Returns a result for every scale, whether this space asks about it or not. */
    @Transactional(readOnly = true)
    public List<ScaleResult> results(Membership me) {
        var latestAnswers = new LatestAnswers();
        rounds.all(me).forEach(it -> add(latestAnswers, me, it));
        return latestAnswers.results();
    }

    private void add(LatestAnswers latestAnswers, Membership me, Round round) {
        var answers = sheets.sheet(me, round.id()).answers();
        rounds.items(me, round.id())
                .forEach(it -> latestAnswers.add(
                        it, Optional.ofNullable(answers.get(it.id())).map(VersionedAnswer::answer)));
    }
}
