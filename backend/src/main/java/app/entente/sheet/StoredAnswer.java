package app.entente.sheet;

import app.entente.payload.PayloadReader;
import app.entente.payload.PayloadWriter;
import app.entente.values.ItemId;
import app.entente.values.NonAnswer;
import app.entente.values.Response;
import app.entente.values.SaidAloud;

/** An answer as it is stored in an entry: its version, and the operation that saved it last. */
public record StoredAnswer(ItemId item, int version, SaveOperationId operation, Answer answer) {

    private static final int FORMAT = 1;

    VersionedAnswer versioned() {
        return new VersionedAnswer(answer, version);
    }

    /**
     * Returns the next version, by the same operation: a late repetition of it finds its answer, with the level decided
     * since.
     */
    public StoredAnswer withShareLevel(ShareLevel level) {
        return new StoredAnswer(item, version + 1, operation, answer.sharedAt(level));
    }

    SheetEntry toEntry() {
        var out = new PayloadWriter().number(FORMAT).text(operation.value().toString());
        response(out, answer.response());
        out.optional(answer.share(), out::enumConstant);
        out.optional(answer.saidAloud(), out::enumConstant);
        out.optional(answer.guess(), partnerGuess -> out.value(partnerGuess.value()));
        out.text(answer.ownWords()).text(answer.note());
        return new SheetEntry(SheetEntry.Kind.ANSWER, item.value(), version, out.bytes());
    }

    static StoredAnswer fromEntry(SheetEntry sheetEntry) {
        var in = new PayloadReader(sheetEntry.payload());
        if (in.number() != FORMAT) {
            throw new IllegalStateException("Written by a later version");
        }
        return new StoredAnswer(
                new ItemId(sheetEntry.key()), sheetEntry.version(), SaveOperationId.of(in.text()), answer(in));
    }

    private static Answer answer(PayloadReader in) {
        return new Answer(
                response(in),
                in.optional(() -> in.enumConstant(ShareLevel.class)),
                in.optional(() -> in.enumConstant(SaidAloud.class)),
                in.optional(() -> new PartnerGuess(in.value())),
                in.text(),
                in.text());
    }

    private static void response(PayloadWriter out, Response response) {
        switch (response) {
            case Response.Given(var value) -> out.text("given").value(value);
            case NonAnswer none -> out.text("none").enumConstant(none);
        }
    }

    private static Response response(PayloadReader in) {
        return in.text().equals("given") ? new Response.Given(in.value()) : in.enumConstant(NonAnswer.class);
    }
}
