package app.entente.sheet;

import app.entente.answer.AnswerCodecs;
import app.entente.answer.PayloadReader;
import app.entente.pack.Scale;
import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A kind of entry: the code that stands for it in its column, and the format of what is sealed in it. */
record SheetEntryKind<T>(String code, PayloadFormat<T> format) {

    static final SheetEntryKind<StoredAnswer> ANSWER = new SheetEntryKind<>(
            "ANSWER",
            PayloadFormat.of(
                    Codecs.object(
                            (to, it) -> to.put(
                                            "operation",
                                            Codecs.ID,
                                            it.operation().value())
                                    .all(AnswerCodecs.ANSWER, it.answer()),
                            from -> new StoredAnswer(
                                    new SaveOperationId(from.get("operation", Codecs.ID)),
                                    from.all(AnswerCodecs.ANSWER))),
                    FirstFormat::answer));

    /** No importance, once one was given, is stored as well. */
    static final SheetEntryKind<Optional<Importance>> IMPORTANCE = new SheetEntryKind<>(
            "IMPORTANCE",
            PayloadFormat.of(
                    Codecs.object(
                            (to, it) -> to.maybe("importance", AnswerCodecs.IMPORTANCE, it),
                            from -> from.maybe("importance", AnswerCodecs.IMPORTANCE)),
                    FirstFormat::importance));

    static final SheetEntryKind<ItemId> PLACE = new SheetEntryKind<>(
            "PLACE", PayloadFormat.of(AnswerCodecs.ITEM, it -> new ItemId(new PayloadReader(it).text())));

    static final SheetEntryKind<Set<Scale>> TICKS = new SheetEntryKind<>(
            "TICKS",
            PayloadFormat.of(
                    Codecs.set(AnswerCodecs.SCALE),
                    it -> Set.copyOf(new PayloadReader(it).list(in -> in.code(AnswerCodecs.SCALE)))));

    static final SheetEntryKind<HiddenQuestions> CONSENT = new SheetEntryKind<>(
            "CONSENT",
            PayloadFormat.of(
                    Codecs.object(
                            (to, it) -> to.put("themes", Codecs.set(AnswerCodecs.THEME), it.hiddenThemes())
                                    .put("items", Codecs.set(AnswerCodecs.ITEM), it.hiddenItems()),
                            from -> new HiddenQuestions(
                                    from.get("themes", Codecs.set(AnswerCodecs.THEME)),
                                    from.get("items", Codecs.set(AnswerCodecs.ITEM)))),
                    FirstFormat::consent));

    private static final List<SheetEntryKind<?>> ALL = List.of(ANSWER, IMPORTANCE, PLACE, TICKS, CONSENT);

    /** The kind that a code in the database stands for. */
    static SheetEntryKind<?> of(String code) {
        return ALL.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
    }
}
