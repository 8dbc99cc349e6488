package app.entente.values;

/** What somebody would like of a kind of support from now on. */
public enum Wish {
    LESS,
    AS_IT_IS,
    MORE
}
