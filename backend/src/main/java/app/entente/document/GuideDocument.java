package app.entente.document;

import app.entente.comparison.ByPartner;
import app.entente.figures.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The conversation guide as plain content, in one language; every format is rendered from it and from nothing else. An
 * edition in a further language stands beside it, section by section. The texts that a format adds by itself are in it,
 * too.
 */
public record GuideDocument(
        Locale locale,
        String title,
        String subtitle,
        String purpose,
        Optional<LocalDate> date,
        List<Section> sections,
        Optional<CounsellorData> counsellorData,
        Optional<GuideDocument> furtherEdition,
        Map<String, String> formatTexts) {

    public GuideDocument {
        title = PrintableText.oneLine(PrintableText.of(title));
        sections = List.copyOf(sections);
        formatTexts = Map.copyOf(formatTexts);
    }

    public GuideDocument(Locale locale, String title, String subtitle, String purpose, List<Section> sections) {
        this(
                locale,
                title,
                subtitle,
                purpose,
                Optional.empty(),
                sections,
                Optional.empty(),
                Optional.empty(),
                new GuideMessages(locale).formatTexts());
    }

    public GuideDocument withSection(Section section) {
        var more = Stream.concat(sections.stream(), Stream.of(section)).toList();
        return new GuideDocument(
                locale, title, subtitle, purpose, date, more, counsellorData, furtherEdition, formatTexts);
    }

    public GuideDocument withCounsellorData(CounsellorData data) {
        return new GuideDocument(
                locale, title, subtitle, purpose, date, sections, Optional.of(data), furtherEdition, formatTexts);
    }

    /** Returns the guide with the day on which it was made; the day is no part of what is approved. */
    public GuideDocument madeOn(LocalDate day) {
        return new GuideDocument(
                locale,
                title,
                subtitle,
                purpose,
                Optional.of(day),
                sections,
                counsellorData,
                furtherEdition.map(it -> it.madeOn(day)),
                formatTexts);
    }

    public GuideDocument furtherEdition(GuideDocument other) {
        return new GuideDocument(
                locale, title, subtitle, purpose, date, sections, counsellorData, Optional.of(other), formatTexts);
    }

    /** Returns the editions, one for each language, this one first. */
    public List<GuideDocument> editions() {
        var editions = new ArrayList<>(List.of(this));
        furtherEdition.ifPresent(it -> editions.addAll(it.editions()));
        return editions;
    }

    /** Returns one of the texts that a format adds, under its key in the guide's words. */
    String formatText(String key) {
        return Objects.requireNonNull(formatTexts.get(key), key);
    }

    /** Returns the day in words, or nothing where there is none. */
    public String dateInWords() {
        return date.map(new GuideMessages(locale)::date).orElse("");
    }

    /** Numbers for a counsellor, with the names to use for the two; rendered in the JSON format only. */
    public record CounsellorData(ByPartner<String> names, Figures figures) {}

    /** One section: a small line above the title, the title, its blocks, and where it begins. */
    public record Section(String over, String title, List<Block> blocks, Start start) {

        public Section {
            over = PrintableText.oneLine(PrintableText.of(over));
            title = PrintableText.oneLine(PrintableText.of(title));
            blocks = List.copyOf(blocks);
        }

        /** A section that begins on a new page. */
        public Section(String over, String title, List<Block> blocks) {
            this(over, title, blocks, Start.NEW_PAGE);
        }

        public boolean marked() {
            return start == Start.NEW_PAGE_WITH_MARK;
        }

        public boolean follows() {
            return start == Start.SAME_PAGE;
        }
    }

    /** The start of a section: below the section before it, on a new page, or there with the circle and the diamond. */
    public enum Start {
        SAME_PAGE,
        NEW_PAGE,
        NEW_PAGE_WITH_MARK
    }
}
