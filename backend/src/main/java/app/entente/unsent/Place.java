package app.entente.unsent;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** The box that something is typed in, by all that it belongs to; no two boxes of a space share one. */
public record Place(String name) {

    public static Place of(Object... belongsTo) {
        return new Place(Stream.of(belongsTo).map(Object::toString).collect(joining("/")));
    }
}
