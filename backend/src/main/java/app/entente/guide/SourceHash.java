package app.entente.guide;

import app.entente.agreement.Agreement;
import app.entente.agreement.LimitPlans.LimitWithPlan;
import app.entente.agreement.NoteParagraph;
import app.entente.couple.Seat;
import app.entente.digest.Sha256;
import app.entente.talk.Agenda.Placement;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hashes what the two themselves can still change of a guide: their names, what they wrote together in its parts, and
 * which items they withdrew: a SHA-256 in 64 hexadecimal digits.
 *
 * <p>No word of the software, of a question or of a comparison is in it, so that a later version leaves an approved guide
 * as it is. It is stored, so its form stays.
 */
final class SourceHash {

    private final GuideSource source;
    private final GuideContents contents;

    private SourceHash(GuideSource source, GuideContents contents) {
        this.source = source;
        this.contents = contents;
    }

    static String of(GuideSource guideSource, GuideContents guideContents) {
        var lines = new SourceHash(guideSource, guideContents).lines().collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(Sha256.of(lines));
    }

    private Stream<String> lines() {
        return Stream.of(
                        source.comparison().withdrawn().stream()
                                .map(ItemId::value)
                                .sorted()
                                .map(it -> line("withdrawn", it)),
                        names(),
                        part(GuidePart.AGREEMENTS, source.standing().stream().map(SourceHash::agreement)),
                        part(GuidePart.HONOURING, source.honoured().stream().map(SourceHash::plan)),
                        part(GuidePart.NOTES, source.notes().stream().map(SourceHash::note)),
                        part(GuidePart.PARKED, parked()),
                        part(
                                GuidePart.APPRECIATIONS,
                                source.appreciated().stream()
                                        .map(it -> line("appreciation", it.by().code(), it.words()))))
                .flatMap(it -> it);
    }

    private Stream<String> part(GuidePart part, Stream<String> lines) {
        return contents.has(part) ? lines : Stream.of();
    }

    /** The names by colour, since both must get the same. */
    private Stream<String> names() {
        return contents.names()
                ? Arrays.stream(Seat.values()).map(it -> line("name", it.code(), name(it)))
                : Stream.of();
    }

    private String name(Seat seat) {
        return seat == source.seat()
                ? source.pair().myName()
                : source.pair().partnersName().orElse("");
    }

    private Stream<String> parked() {
        return Stream.concat(
                source.agenda().topicsAt(Placement.PARKED).stream()
                        .map(ThemeId::value)
                        .map(it -> line("parked-topic", it)),
                source.parked().stream().map(it -> line("parked", it.text())));
    }

    private static String agreement(Agreement it) {
        var owners = it.terms().owners().stream().map(Seat::code).sorted().toList();
        return line(
                "agreement",
                it.topic().value(),
                it.terms().sentence(),
                it.terms().review().toString(),
                String.join("", owners));
    }

    private static String plan(LimitWithPlan it) {
        var limit = it.openedLimit().id();
        var words = it.plan().way().orElseThrow().words();
        return line(
                "plan", limit.item().value(), limit.owner().code(), it.plan().need(), words);
    }

    private static String note(NoteParagraph it) {
        var wordings =
                it.wordings().stream().flatMap(wording -> Stream.of(wording.by().code(), wording.text()));
        return line(
                "note", Stream.concat(Stream.of(it.topic().value()), wordings).toArray(String[]::new));
    }

    private static String line(String kind, String... texts) {
        var measured = Arrays.stream(texts).map(it -> it.length() + ":" + it).toList();
        return kind + " " + String.join(" ", measured);
    }
}
