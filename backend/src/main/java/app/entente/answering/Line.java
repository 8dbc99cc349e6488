package app.entente.answering;

/** A line of a sheet, already opened or not yet sealed. Its version is sealed with it, so that no older one can return. */
final class Line {

    enum Kind {
        ANSWER,
        IMPORTANCE,
        PLACE,
        TICKS,
        CONSENT
    }

    /** The place of a line on its sheet. */
    record Key(Kind kind, String key) {}

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

    boolean at(Key place) {
        return kind == place.kind() && key.equals(place.key());
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
