package app.entente.values;

/** A person's wish for one kind of support from now on. */
public enum Wish {
    LESS,
    AS_IT_IS,
    MORE
}
