package app.entente.answering;

/** A line of a sheet. Its version is sealed with it, so that no older one can return. */
record Line<T>(String key, int version, T content) {

    @Override
    public String toString() {
        return "Line[hidden]";
    }
}
