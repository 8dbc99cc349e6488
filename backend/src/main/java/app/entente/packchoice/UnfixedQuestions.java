package app.entente.packchoice;

import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.couple.Spaces;
import app.entente.packchoice.UnfixedQuestionRepository.Draft;
import app.entente.session.OwnQuestion;
import app.entente.session.QuestionCodecs;
import app.entente.vault.KeyHolder;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads and writes questions before their round has begun, each person's under their own key; only the start of the
 * round reads both.
 */
@Component
class UnfixedQuestions {

    private final UnfixedQuestionRepository questions;
    private final Spaces spaces;
    private final Vault vault;

    UnfixedQuestions(UnfixedQuestionRepository questions, Spaces spaces, Vault vault) {
        this.questions = questions;
        this.spaces = spaces;
        this.vault = vault;
    }

    List<OwnQuestion> findMine(Membership me) {
        return open(me, me.seat(), Optional.of(me.key()));
    }

    void write(Membership me, List<OwnQuestion> written) {
        var version = questions.draft(me, me.seat()).map(Draft::version).orElse(0) + 1;
        var sealed = vault.seal(me.key(), row(me, me.seat(), version), QuestionCodecs.DRAFTS, written);
        questions.store(me, new Draft(version, sealed));
    }

    /** Returns the questions of both, mine first, and deletes them. */
    List<OwnQuestion> takeBoth(Membership me) {
        var all = new ArrayList<>(findMine(me));
        all.addAll(open(me, me.seat().other(), partner(me)));
        questions.dropDrafts(me);
        return all;
    }

    private List<OwnQuestion> open(Membership me, Seat seat, Optional<KeyHolder.Person> owner) {
        return questions.draft(me, seat).stream()
                .flatMap(draft -> owner.stream().map(it -> open(me, seat, draft, it)))
                .flatMap(List::stream)
                .toList();
    }

    private List<OwnQuestion> open(Membership me, Seat seat, Draft draft, KeyHolder owner) {
        return vault.open(owner, row(me, seat, draft.version()), QuestionCodecs.DRAFTS, draft.payload());
    }

    private Optional<KeyHolder.Person> partner(Membership me) {
        return spaces.partner(me).map(it -> new KeyHolder.Person(me.space().value(), it.value()));
    }

    private static RowIdentity row(Membership me, Seat seat, int version) {
        return new RowIdentity(
                "session.own_draft", List.of(me.space().value().toString(), seat.code(), Integer.toString(version)));
    }
}
