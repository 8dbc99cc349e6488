package app.entente.guide;

import app.entente.values.ThemeId;
import java.util.Locale;
import java.util.Set;

/**
 * The contents chosen for a guide: its parts and topics, whether it uses the two's names (else the circle and the
 * diamond), and its languages.
 *
 * <p>Without a chosen language each partner reads it in their own, which reveals nothing of the other's; with several
 * they stand side by side.
 */
public record GuideContents(Set<GuidePart> parts, Set<ThemeId> topics, boolean names, Set<Locale> languages) {

    public GuideContents {
        parts = Set.copyOf(parts);
        topics = Set.copyOf(topics);
        languages = Set.copyOf(languages);
    }

    public GuideContents(Set<GuidePart> parts, Set<ThemeId> topics, boolean names) {
        this(parts, topics, names, Set.of());
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
}
