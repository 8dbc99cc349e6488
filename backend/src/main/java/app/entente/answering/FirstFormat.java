package app.entente.answering;

import app.entente.questionnaire.Importance;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.ThemeId;
import java.util.Optional;
import java.util.Set;

/** Reads the lines of a sheet as 0.1.0 wrote them. */
final class FirstFormat {

    private FirstFormat() {}

    static StoredContent answer(byte[] payload) {
        var in = new PayloadReader(payload);
        if (in.number() != 1) {
            throw new IllegalStateException("There was one version of it");
        }
        return new StoredContent(
                OperationId.of(in.text()),
                new Answer(
                        response(in),
                        in.maybe(() -> in.code(AnswerCodecs.SHARE_LEVEL)),
                        in.maybe(() -> in.code(AnswerCodecs.SAID_ALOUD)),
                        in.maybe(() -> new Guess(in.value())),
                        in.text(),
                        in.text()));
    }

    static Optional<Importance> importance(byte[] payload) {
        var in = new PayloadReader(payload);
        return in.maybe(() -> in.code(AnswerCodecs.IMPORTANCE));
    }

    static Consent consent(byte[] payload) {
        var in = new PayloadReader(payload);
        var themes = in.list(it -> new ThemeId(it.text()));
        return new Consent(Set.copyOf(themes), Set.copyOf(in.list(it -> new ItemId(it.text()))));
    }

    private static Response response(PayloadReader in) {
        return in.text().equals("given") ? new Response.Given(in.value()) : in.code(AnswerCodecs.NON_ANSWER);
    }
}
