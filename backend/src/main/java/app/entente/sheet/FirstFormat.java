package app.entente.sheet;

import app.entente.answer.Answer;
import app.entente.answer.AnswerCodecs;
import app.entente.answer.PartnerGuess;
import app.entente.answer.PayloadReader;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.Response;
import app.entente.values.ThemeId;
import java.util.Optional;
import java.util.Set;

/** Reads the entries of a sheet as 0.1.0 wrote them. */
final class FirstFormat {

    private FirstFormat() {}

    static StoredAnswer answer(byte[] payload) {
        var in = new PayloadReader(payload);
        if (in.number() != 1) {
            throw new IllegalStateException("There was one version of it");
        }
        return new StoredAnswer(
                SaveOperationId.of(in.text()),
                new Answer(
                        response(in),
                        in.optional(() -> in.code(AnswerCodecs.SHARE_LEVEL)),
                        in.optional(() -> in.code(AnswerCodecs.SAID_ALOUD)),
                        in.optional(() -> new PartnerGuess(in.value())),
                        in.text(),
                        in.text()));
    }

    static Optional<Importance> importance(byte[] payload) {
        var in = new PayloadReader(payload);
        return in.optional(() -> in.code(AnswerCodecs.IMPORTANCE));
    }

    static HiddenQuestions consent(byte[] payload) {
        var in = new PayloadReader(payload);
        var themes = in.list(it -> new ThemeId(it.text()));
        return new HiddenQuestions(Set.copyOf(themes), Set.copyOf(in.list(it -> new ItemId(it.text()))));
    }

    private static Response response(PayloadReader in) {
        return in.text().equals("given") ? new Response.Given(in.value()) : in.code(AnswerCodecs.NON_ANSWER);
    }
}
