package app.entente.drafts;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** The field that a draft is typed in, named by everything it belongs to; no two fields of a space share a name. */
public record DraftField(String name) {

    /** Returns the field within this one, named by one thing more. */
    public DraftField within(String part) {
        return of(name, part);
    }

    public static DraftField of(Object... belongsTo) {
        return new DraftField(Stream.of(belongsTo).map(Object::toString).collect(joining("/")));
    }
}
