package app.entente.help;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The help lines of one country, or of the European Union. */
public record HelpRegion(String code, Set<String> countries, List<HelpLine> lines) {

    /** Returns the region's name in this language. */
    public String name(Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    /** Returns the lines of this kind, in the order of the file. */
    public List<HelpLine> lines(HelpKind kind) {
        return lines.stream().filter(it -> it.kind() == kind).toList();
    }

    /** Returns the kinds there are lines of, in the order of the page. */
    public List<HelpKind> kinds() {
        return lines.stream().map(HelpLine::kind).distinct().sorted().toList();
    }
}
