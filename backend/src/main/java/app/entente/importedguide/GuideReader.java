package app.entente.importedguide;

import app.entente.document.GuideDocument;
import app.entente.document.GuideDocument.Section;
import app.entente.document.PrintableText;
import app.entente.importedguide.ImportRefused.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Reads a guide from its JSON without trusting anything in it. What comes out is text in known blocks, without a
 * character that a format cannot hold; a picture comes in as its sentence, and the numbers for a counsellor stay out.
 */
@Component
class GuideReader {

    private static final int MAX_PAGES = 150;
    private static final int MAX_LANGUAGES = 6;
    private static final int LAST_YEAR = 2999;

    private final GuideFile guideFile;
    private final BlockReader blockReader;

    GuideReader(GuideFile guideFile, BlockReader blockReader) {
        this.guideFile = guideFile;
        this.blockReader = blockReader;
    }

    /** Returns the guide with an edition for each language of the file; throws {@link ImportRefused}. */
    GuideDocument read(byte[] file) {
        var root = guideFile.parse(file);
        var editions = Stream.concat(Stream.of(root), root.path("translations").valueStream())
                .map(this::edition)
                .toList();
        requireAlike(editions);
        var guide = editions.getLast();
        for (var i = editions.size() - 2; i >= 0; i--) {
            guide = editions.get(i).furtherEdition(guide);
        }
        var day = date(root.path("date"));
        return day.isPresent() ? guide.madeOn(day.get()) : guide;
    }

    private GuideDocument edition(JsonNode edition) {
        return new GuideDocument(
                language(edition.path("language").asString()),
                text(edition.path("title")),
                line(edition.path("subtitle")),
                text(edition.path("purpose")),
                edition.path("pages").valueStream().map(this::page).toList());
    }

    private Section page(JsonNode page) {
        var blocks = page.path("content").valueStream().map(blockReader::block).toList();
        return new Section(text(page.path("over")), text(page.path("title")), blocks);
    }

    /** The editions stand beside each other page by page, each in a language of its own. */
    private static void requireAlike(List<GuideDocument> editions) {
        var pages = editions.getFirst().sections().size();
        var languages = editions.stream().map(GuideDocument::locale).distinct().count();
        if (languages < editions.size()
                || editions.stream().anyMatch(it -> it.sections().size() != pages)) {
            throw new ImportRefused(Reason.NO_GUIDE);
        }
        if (pages > MAX_PAGES || editions.size() > MAX_LANGUAGES) {
            throw new ImportRefused(Reason.TOO_LONG);
        }
    }

    private static Locale language(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException _) {
            throw new ImportRefused(Reason.NO_GUIDE);
        }
    }

    /** Returns the day, or nothing where there is none. */
    static Optional<LocalDate> date(JsonNode node) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(day(node.asString()));
    }

    private static LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException _) {
            // said below, without the cause, which quotes the file
        }
        throw new ImportRefused(Reason.NO_GUIDE);
    }

    static String text(JsonNode node) {
        return PrintableText.of(node.asString());
    }

    static List<String> texts(JsonNode nodes) {
        return new ArrayList<>(nodes.valueStream().map(GuideReader::text).toList());
    }

    private static String line(JsonNode node) {
        return PrintableText.oneLine(text(node));
    }
}
