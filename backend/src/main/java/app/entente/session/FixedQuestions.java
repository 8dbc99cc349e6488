package app.entente.session;

import app.entente.couple.Membership;
import app.entente.pack.Item;
import app.entente.pack.OwnQuestionForm;
import app.entente.pack.OwnQuestionText;
import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;
import app.entente.values.ItemId;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Reads and writes the couple's own questions as fixed when their round begins: in a random order, and without an
 * author.
 */
@Component
class FixedQuestions {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final OwnQuestionRepository questions;
    private final Vault vault;

    FixedQuestions(OwnQuestionRepository questions, Vault vault) {
        this.questions = questions;
        this.vault = vault;
    }

    private record Content(UUID id, OwnQuestionForm form, String text) {

        private static final PayloadFormat<Content> FORMAT = PayloadFormat.of(Codecs.object(
                (to, it) -> to.put("id", Codecs.ID, it.id)
                        .put("form", QuestionCodecs.FORM, it.form)
                        .put("text", Codecs.TEXT, it.text),
                from -> new Content(
                        from.get("id", Codecs.ID),
                        from.get("form", QuestionCodecs.FORM),
                        from.get("text", Codecs.TEXT))));

        Item item() {
            return Item.own(new ItemId("own-" + id), form, new OwnQuestionText(text));
        }
    }

    void store(Membership me, RoundId round, List<OwnQuestion> written) {
        var drawn = new ArrayList<>(written);
        Collections.shuffle(drawn, RANDOM);
        for (int i = 0; i < drawn.size(); i++) {
            var it = drawn.get(i);
            var content = new Content(UUID.randomUUID(), it.form(), it.text());
            var sealed = vault.seal(me.sharedKey(), row(me, round, i + 1), Content.FORMAT, content);
            questions.fix(me, round, i + 1, sealed);
        }
    }

    List<Item> findByRound(Membership me, RoundId round) {
        var sealed = questions.fixed(me, round);
        return IntStream.range(0, sealed.size())
                .mapToObj(it -> vault.open(me.sharedKey(), row(me, round, it + 1), Content.FORMAT, sealed.get(it)))
                .map(Content::item)
                .toList();
    }

    private static RowIdentity row(Membership me, RoundId round, int position) {
        return new RowIdentity(
                "session.own_question",
                List.of(me.space().value().toString(), round.value().toString(), Integer.toString(position)));
    }
}
