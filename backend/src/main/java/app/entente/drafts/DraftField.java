package app.entente.drafts;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** The box that something is typed in, by all that it belongs to; no two boxes of a space share one. */
public record DraftField(String name) {

    public static DraftField of(Object... belongsTo) {
        return new DraftField(Stream.of(belongsTo).map(Object::toString).collect(joining("/")));
    }
}
