package app.entente.answering;

/** A line of a sheet, opened. Its version is sealed with it, so that no older one can return. */
record Line<T>(Key<T> place, int version, T content) {

    /** The place of a line on its sheet. */
    record Key<T>(LineKind<T> kind, String key) {}

    String key() {
        return place.key();
    }

    @Override
    public String toString() {
        return "Line[hidden]";
    }
}
