package app.entente.answering;

/** A line of a sheet, already opened or not yet sealed. Its version is sealed with it, so that no older one can return. */
final class Line {

    enum Kind {
        ANSWER,
        IMPORTANCE,
        PLACE,
        TICKS
    }

    private final Kind kind;
    private final String key;
    private final int version;
    private final byte[] payload;

    Line(Kind kind, String key, int version, byte[] payload) {
        this.kind = kind;
        this.key = key;
        this.version = version;
        this.payload = payload;
    }

    Line with(byte[] payload) {
        return new Line(kind, key, version, payload);
    }

    Kind kind() {
        return kind;
    }

    String key() {
        return key;
    }

    int version() {
        return version;
    }

    byte[] payload() {
        return payload;
    }
}
