package app.entente.session;

import app.entente.couple.Membership;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.OwnQuestionForm;
import app.entente.questionnaire.OwnQuestionText;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes the couple's own questions as fixed when their round begins: in a random order, and without an
 * author.
 */
@Component
class FixedQuestions {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final OwnQuestionRepository questions;
    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    FixedQuestions(OwnQuestionRepository questions, Vault vault) {
        this.questions = questions;
        this.vault = vault;
    }

    private record Content(UUID id, OwnQuestionForm form, String text) {

        Item item() {
            return Item.own(new ItemId("own-" + id), form, new OwnQuestionText(text));
        }
    }

    void store(Membership me, RoundId round, List<OwnQuestion> written) {
        var drawn = new ArrayList<>(written);
        Collections.shuffle(drawn, RANDOM);
        for (int i = 0; i < drawn.size(); i++) {
            var it = drawn.get(i);
            var plain = json.writeValueAsBytes(new Content(UUID.randomUUID(), it.form(), it.text()));
            questions.fix(me, round, i + 1, vault.seal(me.sharedKey(), row(me, round, i + 1), plain));
        }
    }

    List<Item> findByRound(Membership me, RoundId round) {
        var sealed = questions.fixed(me, round);
        return IntStream.range(0, sealed.size())
                .mapToObj(it -> vault.open(me.sharedKey(), row(me, round, it + 1), sealed.get(it)))
                .map(it -> json.readValue(it, Content.class).item())
                .toList();
    }

    private static RowIdentity row(Membership me, RoundId round, int position) {
        return new RowIdentity(
                "session.own_question",
                List.of(me.space().value().toString(), round.value().toString(), Integer.toString(position)));
    }
}
