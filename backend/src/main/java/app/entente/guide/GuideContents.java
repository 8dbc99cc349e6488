package app.entente.guide;

import app.entente.document.Paper;
import app.entente.values.ThemeId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The contents chosen for a guide: its length, its parts and topics, whether it uses the two's names (else the circle and
 * the diamond), its languages, and the paper it is printed on.
 *
 * <p>Without a chosen language each partner reads it in their own, which reveals nothing of the other's; with several
 * they stand side by side.
 */
public record GuideContents(
        GuideLength length,
        Set<GuidePart> parts,
        Set<ThemeId> topics,
        boolean names,
        Set<Locale> languages,
        Paper paper) {

    public GuideContents {
        parts = Set.copyOf(parts);
        topics = Set.copyOf(topics);
        languages = Set.copyOf(languages);
    }

    public GuideContents(Set<GuidePart> parts, Set<ThemeId> topics, boolean names, Set<Locale> languages) {
        this(GuideLength.EVERYTHING, parts, topics, names, languages, Paper.A5);
    }

    public GuideContents(Set<GuidePart> parts, Set<ThemeId> topics, boolean names) {
        this(parts, topics, names, Set.of());
    }

    /** Returns the ready-made contents of this length, with names, on A5. */
    public static GuideContents of(GuideLength length, Set<ThemeId> topics) {
        return new GuideContents(length, parts(length), topics, true, Set.of(), Paper.A5);
    }

    /** Returns these contents with the parts of another ready-made length; topics, names, languages and paper stay. */
    public GuideContents withLength(GuideLength other) {
        return new GuideContents(other, parts(other), topics, names, languages, paper);
    }

    public GuideContents withParts(Set<GuidePart> other) {
        return new GuideContents(length, other, topics, names, languages, paper);
    }

    public GuideContents withTopics(Set<ThemeId> other) {
        return new GuideContents(length, parts, other, names, languages, paper);
    }

    public GuideContents withNames(boolean used) {
        return new GuideContents(length, parts, topics, used, languages, paper);
    }

    public GuideContents withLanguages(Set<Locale> other) {
        return new GuideContents(length, parts, topics, names, other, paper);
    }

    public GuideContents withPaper(Paper other) {
        return new GuideContents(length, parts, topics, names, languages, other);
    }

    public boolean has(GuidePart guidePart) {
        return parts.contains(guidePart);
    }

    public boolean has(ThemeId topic) {
        return topics.contains(topic);
    }

    public boolean has(Locale language) {
        return languages.contains(language);
    }

    private static Set<GuidePart> parts(GuideLength length) {
        return switch (length) {
            case SHORT ->
                EnumSet.of(GuidePart.STRENGTHS, GuidePart.HONOURING, GuidePart.AGREEMENTS, GuidePart.APPRECIATIONS);
            case USUAL ->
                EnumSet.of(
                        GuidePart.STRENGTHS,
                        GuidePart.LIMITS,
                        GuidePart.IN_WORDS,
                        GuidePart.HONOURING,
                        GuidePart.AGREEMENTS,
                        GuidePart.APPRECIATIONS,
                        GuidePart.PICTURES);
            case EVERYTHING -> EnumSet.complementOf(EnumSet.of(GuidePart.FIGURES));
        };
    }
}
