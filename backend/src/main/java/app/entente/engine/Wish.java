package app.entente.engine;

/** What a person wishes of one currency of support. */
public enum Wish {
    LESS,
    AS_IT_IS,
    MORE
}
