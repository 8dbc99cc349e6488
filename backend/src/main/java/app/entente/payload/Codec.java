package app.entente.payload;

/**
 * Writes a value as it is stored, a tree of maps, lists, texts, numbers and flags, and reads it from there.
 *
 * <p>Every name in it is a literal. None comes from a Java name, so that renaming a type, a component or a constant
 * leaves what is stored as it is.
 */
public interface Codec<T> {

    Object write(T value);

    T read(Object tree);
}
