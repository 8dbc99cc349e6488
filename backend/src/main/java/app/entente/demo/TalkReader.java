package app.entente.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.entente.demo.Talk.Agreed;
import app.entente.demo.Talk.Moves;
import app.entente.demo.Talk.Note;
import app.entente.demo.Talk.Parked;
import app.entente.demo.Talk.Placed;
import app.entente.discussion.Facet;
import app.entente.discussion.TopicId;
import app.entente.questionnaire.ThemeId;
import app.entente.seed.Seed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Turns a seed into the talk it tells of. */
final class TalkReader {

    private TalkReader() {}

    static Talk talk(Seed seed) {
        return new Talk(
                each(seed, "agenda", it -> new Placed(topic(it), by(it))),
                each(
                        seed,
                        "notes",
                        it -> new Note(topic(it), by(it), it.at("text").text())),
                each(seed, "agreements", TalkReader::agreed),
                each(seed, "parked", it -> new Parked(by(it), it.at("text").text())),
                Map.of(
                        Role.NOA, moves(seed.at("moves").at("noa")),
                        Role.ROBIN, moves(seed.at("moves").at("robin"))));
    }

    private static Agreed agreed(Seed seed) {
        return new Agreed(
                topic(seed),
                by(seed),
                seed.at("sentence").text(),
                each(seed, "owners", TalkReader::role).stream().map(Role::seat).collect(toUnmodifiableSet()),
                seed.at("days").number(),
                each(seed, "confirmed", TalkReader::role));
    }

    private static Moves moves(Seed seed) {
        return new Moves(topic(seed), each(seed, "wordings", Seed::text));
    }

    private static TopicId topic(Seed seed) {
        var topic = seed.at("topic");
        return new TopicId(
                new ThemeId(topic.at("theme").text()), topic.at("facet").constant(Facet.class));
    }

    private static Role by(Seed seed) {
        return role(seed.at("by"));
    }

    private static Role role(Seed seed) {
        return seed.constant(Role.class);
    }

    private static <T> List<T> each(Seed seed, String key, Function<Seed, T> reader) {
        return seed.at(key).list().stream().map(reader).toList();
    }
}
