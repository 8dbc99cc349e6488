package app.entente.sheet;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.values.ItemId;

/** An answer as it is stored in an entry: its version, and the operation that saved it last. */
public record StoredAnswer(ItemId item, int version, SaveOperationId operation, Answer answer) {

    public VersionedAnswer versioned() {
        return new VersionedAnswer(answer, version);
    }

    /**
     * Returns the next version, by the same operation: a late repetition of it finds its answer, with the level decided
     * since.
     */
    public StoredAnswer withShareLevel(ShareLevel level) {
        return new StoredAnswer(item, version + 1, operation, answer.sharedAt(level));
    }

    public SheetEntry<StoredContent> toEntry() {
        return new SheetEntry<>(
                new SheetEntry.Key<>(SheetEntryKind.ANSWER, item.value()),
                version,
                new StoredContent(operation, answer));
    }

    static StoredAnswer fromEntry(SheetEntry<StoredContent> sheetEntry) {
        var content = sheetEntry.content();
        return new StoredAnswer(
                new ItemId(sheetEntry.key()), sheetEntry.version(), content.operation(), content.answer());
    }
}
