package app.entente.session;

import app.entente.pack.OwnQuestionForm;
import app.entente.payload.Codec;
import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;
import java.util.List;

/** The stored form of questions of one's own. */
public final class QuestionCodecs {

    static final Codec<OwnQuestionForm> FORM = Codecs.codes(OwnQuestionForm.class, it -> switch (it) {
        case WORDS -> "WORDS";
        case AGREE -> "AGREE";
        case LIMIT -> "LIMIT";
        case GIVE_RECEIVE -> "GIVE_RECEIVE";
        case DIVISION -> "DIVISION";
    });

    public static final PayloadFormat<List<OwnQuestion>> DRAFTS = PayloadFormat.of(Codecs.list(Codecs.object(
            (to, it) -> to.put("form", FORM, it.form()).put("text", Codecs.TEXT, it.text()),
            from -> new OwnQuestion(from.get("form", FORM), from.get("text", Codecs.TEXT)))));

    private QuestionCodecs() {}
}
