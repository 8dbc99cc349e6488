package app.entente.request;

/** The name of something read: by which class, under which name, and for which person or seat. */
public record CacheKey<T>(Class<?> reader, String what, Object of) {

    /** Returns a value read under this key as its type. */
    @SuppressWarnings("unchecked")
    T cast(Object read) {
        return (T) read;
    }
}
