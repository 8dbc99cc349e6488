package app.entente.sheet;

import app.entente.answer.Answer;

/** An answer as it is stored now; the version is what the next save starts from. */
public record VersionedAnswer(Answer answer, int version) {

    public static VersionedAnswer of(SheetEntry<StoredAnswer> stored) {
        return new VersionedAnswer(stored.content().answer(), stored.version());
    }
}
