package app.entente.document;

import app.entente.comparison.ByPartner;
import app.entente.figures.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The conversation guide as plain content, in one language; every format is rendered from it and from nothing else. An
 * edition in a further language stands beside it, section by section.
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

    /** Returns the editions, one for each language, this one first. */
    List<GuideDocument> editions() {
        var editions = new ArrayList<>(List.of(this));
        furtherEdition.ifPresent(it -> editions.addAll(it.editions()));
        return editions;
    }

    /** Numbers for a counsellor, with the names to use for the two; rendered in the JSON format only. */
    public record CounsellorData(ByPartner<String> names, Figures figures) {}

    /** One section, a page of its own: a small line above the title, the title, and its blocks. */
    public record Section(String over, String title, List<Block> blocks) {

        public Section {
            blocks = List.copyOf(blocks);
        }
    }
}
