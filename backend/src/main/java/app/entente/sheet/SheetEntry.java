package app.entente.sheet;

/** One entry of a sheet as plaintext. Its version is sealed with it, so that an older one cannot be put back. */
final class SheetEntry {

    enum Kind {
        ANSWER,
        IMPORTANCE,
        PLACE,
        TICKS,
        CONSENT
    }

    private final Kind kind;
    private final String key;
    private final int version;
    private final byte[] payload;

    SheetEntry(Kind kind, String key, int version, byte[] payload) {
        this.kind = kind;
        this.key = key;
        this.version = version;
        this.payload = payload;
    }

    SheetEntry withPayload(byte[] payload) {
        return new SheetEntry(kind, key, version, payload);
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
