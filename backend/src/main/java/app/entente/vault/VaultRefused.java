package app.entente.vault;

/** A payload that cannot be sealed or opened. */
public abstract sealed class VaultRefused extends RuntimeException {

    private VaultRefused() {}

    /** The key of this payload is erased: nobody can read it. */
    public static final class KeyErased extends VaultRefused {}

    /** A payload or key was changed, or is stored in a row that it was not sealed for. */
    public static final class NotAuthentic extends VaultRefused {}

    /** The plaintext is larger than the largest payload. */
    public static final class PayloadTooLarge extends VaultRefused {}
}
