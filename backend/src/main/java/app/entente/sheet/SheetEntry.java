package app.entente.sheet;

/** An entry of a sheet, opened. Its version is sealed with it, so that no older one can return. */
public record SheetEntry<T>(Key<T> place, int version, T content) {

    /** The place of an entry on its sheet. */
    public record Key<T>(SheetEntryKind<T> kind, String key) {}

    String key() {
        return place.key();
    }

    /** Returns the next version, with this content. */
    public SheetEntry<T> next(T content) {
        return new SheetEntry<>(place, version + 1, content);
    }

    @Override
    public String toString() {
        return "SheetEntry[hidden]";
    }
}
