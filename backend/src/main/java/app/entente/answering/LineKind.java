package app.entente.answering;

import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Scale;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A kind of line: the code that stands for it in its column, and the format of what is sealed in it. */
record LineKind<T>(String code, PayloadFormat<T> format) {

    static final LineKind<StoredContent> ANSWER = new LineKind<>(
            "ANSWER",
            PayloadFormat.of(
                    Codecs.object(
                            (to, it) -> to.put(
                                            "operation",
                                            Codecs.ID,
                                            it.operation().value())
                                    .all(AnswerCodecs.ANSWER, it.answer()),
                            from -> new StoredContent(
                                    new OperationId(from.get("operation", Codecs.ID)), from.all(AnswerCodecs.ANSWER))),
                    FirstFormat::answer));

    /** No importance, once one was given, is stored as well. */
    static final LineKind<Optional<Importance>> IMPORTANCE = new LineKind<>(
            "IMPORTANCE",
            PayloadFormat.of(
                    Codecs.object(
                            (to, it) -> to.maybe("importance", AnswerCodecs.IMPORTANCE, it),
                            from -> from.maybe("importance", AnswerCodecs.IMPORTANCE)),
                    FirstFormat::importance));

    static final LineKind<ItemId> PLACE = new LineKind<>(
            "PLACE", PayloadFormat.of(AnswerCodecs.ITEM, it -> new ItemId(new PayloadReader(it).text())));

    static final LineKind<Set<Scale>> TICKS = new LineKind<>(
            "TICKS",
            PayloadFormat.of(
                    Codecs.set(AnswerCodecs.SCALE),
                    it -> Set.copyOf(new PayloadReader(it).list(in -> in.code(AnswerCodecs.SCALE)))));

    static final LineKind<Consent> CONSENT = new LineKind<>(
            "CONSENT",
            PayloadFormat.of(
                    Codecs.object(
                            (to, it) -> to.put("themes", Codecs.set(AnswerCodecs.THEME), it.refused())
                                    .put("items", Codecs.set(AnswerCodecs.ITEM), it.hidden()),
                            from -> new Consent(
                                    from.get("themes", Codecs.set(AnswerCodecs.THEME)),
                                    from.get("items", Codecs.set(AnswerCodecs.ITEM)))),
                    FirstFormat::consent));

    private static final List<LineKind<?>> ALL = List.of(ANSWER, IMPORTANCE, PLACE, TICKS, CONSENT);

    /** The kind that a code in the database stands for. */
    static LineKind<?> of(String code) {
        return ALL.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
    }
}
