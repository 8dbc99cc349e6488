package app.entente.document;

import app.entente.comparison.ByPartner;
import app.entente.figures.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The conversation guide as plain content, in one language; every format is written from it and from nothing else.
 * Where the two want it in a further language, that edition stands beside it, leaf by leaf.
 */
public record GuideDocument(
        Locale locale,
        String title,
        String subtitle,
        String purpose,
        List<Section> sections,
        Optional<CounsellorData> counsellorData,
        Optional<GuideDocument> furtherEdition) {

    public GuideDocument {
        sections = List.copyOf(sections);
    }

    public GuideDocument(Locale locale, String title, String subtitle, String purpose, List<Section> leaves) {
        this(locale, title, subtitle, purpose, leaves, Optional.empty());
    }

    public GuideDocument(
            Locale locale,
            String title,
            String subtitle,
            String purpose,
            List<Section> leaves,
            Optional<CounsellorData> counsel) {
        this(locale, title, subtitle, purpose, leaves, counsel, Optional.empty());
    }

    public GuideDocument withSection(Section section) {
        var more = Stream.concat(sections.stream(), Stream.of(section)).toList();
        return new GuideDocument(locale, title, subtitle, purpose, more, counsellorData, furtherEdition);
    }

    public GuideDocument furtherEdition(GuideDocument other) {
        return new GuideDocument(locale, title, subtitle, purpose, sections, counsellorData, Optional.of(other));
    }

    /** One for each language. */
    List<GuideDocument> editions() {
        var editions = new ArrayList<>(List.of(this));
        furtherEdition.ifPresent(it -> editions.addAll(it.editions()));
        return editions;
    }

    /** Numbers for a counsellor, and what to call the two; in no format but the one for machines. */
    public record CounsellorData(ByPartner<String> names, Figures figures) {}

    /** One page of its own: a small line above, a title, and what follows. */
    public record Section(String over, String title, List<Block> blocks) {

        public Section {
            blocks = List.copyOf(blocks);
        }
    }
}
