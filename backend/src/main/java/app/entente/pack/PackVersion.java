package app.entente.pack;

/** One version of a pack. A round keeps the versions it began with. */
public record PackVersion(PackId pack, int version) {

    public PackVersion {
        if (version < 1) {
            throw new IllegalArgumentException("Versions count from 1, not from " + version);
        }
    }
}
