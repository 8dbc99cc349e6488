package app.entente.guide;

import app.entente.document.GuideDocument;
import app.entente.document.MarkupRenderer;
import app.entente.values.ItemId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Hashes everything in a guide and everything withdrawn from it: a SHA-256 in 64 hexadecimal digits.
 *
 * <p>Approvals are stored with it. The hashed text stays the same to the character, whatever the types are called.
 */
final class ContentHash {

    private ContentHash() {}

    static String of(GuideDocument guideDocument, Collection<ItemId> withdrawn) {
        return sha256(MarkupRenderer.forPrint(guideDocument).source()
                + FigureText.of(guideDocument.counsellorData())
                + ids(withdrawn));
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
