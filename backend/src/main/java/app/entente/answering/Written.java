package app.entente.answering;

import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.SaidAloud;

/** An answer as it is written into a line: its version beside it, the operation that saved it last within. */
record Written(ItemId item, int version, OperationId operation, Answer answer) {

    private static final int FORMAT = 1;

    Kept kept() {
        return new Kept(answer, version);
    }

    /** The next version, by the same operation: a late repetition of it finds its answer, with the level decided since. */
    Written sharedAt(ShareLevel level) {
        return new Written(item, version + 1, operation, answer.sharedAt(level));
    }

    Line line() {
        var out = new PayloadWriter().number(FORMAT).text(operation.value().toString());
        response(out, answer.response());
        out.maybe(answer.share(), out::constant);
        out.maybe(answer.saidAloud(), out::constant);
        out.maybe(answer.guess(), guess -> out.value(guess.value()));
        out.text(answer.ownWords()).text(answer.note());
        return new Line(Line.Kind.ANSWER, item.value(), version, out.bytes());
    }

    static Written read(Line line) {
        var in = new PayloadReader(line.payload());
        if (in.number() != FORMAT) {
            throw new IllegalStateException("Written by a later version");
        }
        return new Written(new ItemId(line.key()), line.version(), OperationId.of(in.text()), answer(in));
    }

    private static Answer answer(PayloadReader in) {
        return new Answer(
                response(in),
                in.maybe(() -> in.constant(ShareLevel.class)),
                in.maybe(() -> in.constant(SaidAloud.class)),
                in.maybe(() -> new Guess(in.value())),
                in.text(),
                in.text());
    }

    private static void response(PayloadWriter out, Response response) {
        switch (response) {
            case Response.Given(var value) -> out.text("given").value(value);
            case NonAnswer none -> out.text("none").constant(none);
        }
    }

    private static Response response(PayloadReader in) {
        return in.text().equals("given") ? new Response.Given(in.value()) : in.constant(NonAnswer.class);
    }
}
