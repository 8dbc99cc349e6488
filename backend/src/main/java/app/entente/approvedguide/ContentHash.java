package app.entente.approvedguide;

import app.entente.digest.Sha256;
import app.entente.document.Block;
import app.entente.document.GuideDocument;
import app.entente.document.GuideDocument.Section;
import app.entente.values.ItemId;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hashes every word of a guide and everything withdrawn from it: a SHA-256 in 64 hexadecimal digits.
 *
 * <p>Approvals are stored with it. It is made from the words alone, so that neither markup nor a Java name changes it;
 * the day on which a guide is made is no part of it, and a picture is in it as the sentence that says the same.
 */
public final class ContentHash {

    private ContentHash() {}

    /** Returns the hash of a guide and of the items withdrawn from it. */
    public static String of(GuideDocument guideDocument, Collection<ItemId> withdrawn) {
        var texts = Stream.of(
                        guideDocument.editions().stream().flatMap(ContentHash::edition),
                        Stream.of(FigureText.of(guideDocument.counsellorData())),
                        withdrawn.stream().map(ItemId::value).sorted())
                .flatMap(it -> it)
                .map(it -> it.length() + ":" + it)
                .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(Sha256.of(texts));
    }

    private static Stream<String> edition(GuideDocument edition) {
        var cover = Stream.of(edition.locale().toLanguageTag(), edition.title(), edition.subtitle(), edition.purpose());
        return Stream.concat(cover, edition.sections().stream().flatMap(ContentHash::section));
    }

    private static Stream<String> section(Section section) {
        return Stream.concat(
                Stream.of("section", section.over(), section.title()),
                section.blocks().stream()
                        .flatMap(Block::flat)
                        .flatMap(it -> Stream.concat(Stream.of(it.kind()), it.texts())));
    }
}
