package app.entente.guide;

import app.entente.questionnaire.ItemId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Stands for everything in a guide, and for what has been withdrawn: a SHA-256 in 64 hexadecimal digits.
 *
 * <p>Approvals are stored with it. What is hashed keeps every character, whatever its types are called.
 */
final class ContentHash {

    private ContentHash() {}

    static String of(Booklet booklet, Collection<ItemId> withdrawn) {
        return sha256(Pages.of(booklet).source() + FigureText.of(booklet.counsel()) + ids(withdrawn));
    }

    private static String ids(Collection<ItemId> withdrawn) {
        return withdrawn.stream().map(ItemId::value).sorted().collect(Collectors.joining(" "));
    }

    private static String sha256(String whole) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
