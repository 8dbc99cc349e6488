package app.entente.answering;

import app.entente.questionnaire.ItemId;

/** An answer as it is written into a line: its version beside it, the operation that saved it last within. */
record Written(ItemId item, int version, OperationId operation, Answer answer) {

    Kept kept() {
        return new Kept(answer, version);
    }

    /** The next version, by the same operation: a late repetition of it finds its answer, with the level decided since. */
    Written sharedAt(ShareLevel level) {
        return new Written(item, version + 1, operation, answer.sharedAt(level));
    }

    Line<StoredContent> line() {
        return new Line<>(
                new Line.Key<>(LineKind.ANSWER, item.value()), version, new StoredContent(operation, answer));
    }

    static Written read(Line<StoredContent> line) {
        var content = line.content();
        return new Written(new ItemId(line.key()), line.version(), content.operation(), content.answer());
    }
}
