package app.entente.vault;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key that wraps all others; it is not stored in the database. */
final class MasterKey {

    static final int BYTES = 32;

    private final SecretKey key;

    private MasterKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    static MasterKey create() {
        return new MasterKey(randomKey());
    }

    static MasterKey of(String base64) {
        return find(base64).orElseThrow(() -> new WrongMasterKey("The master key given is not 32 bytes in base64."));
    }

    static boolean isKey(String base64) {
        return find(base64).isPresent();
    }

    static Optional<MasterKey> find(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64.strip()))
                    .filter(it -> it.length == BYTES)
                    .map(MasterKey::new);
        } catch (IllegalArgumentException _) { // its message would show the text given
            return Optional.empty();
        }
    }

    static byte[] randomKey() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    byte[] wrap(byte[] plain, byte[] owner) {
        return AesGcm.seal(key, owner, plain);
    }

    /** Returns the key unwrapped; empty when it was wrapped by another master key or for another owner. */
    Optional<byte[]> unwrap(byte[] wrapped, byte[] owner) {
        try {
            return Optional.of(AesGcm.open(key, owner, wrapped));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        }
    }

    String base64() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    @Override
    public String toString() {
        return "MasterKey[hidden]";
    }
}
