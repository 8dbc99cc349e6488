package app.entente.demo;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import app.entente.demo.Talk.Agreed;
import app.entente.demo.Talk.Moves;
import app.entente.demo.Talk.Note;
import app.entente.demo.Talk.Parked;
import app.entente.demo.Talk.Placed;
import app.entente.discussion.Facet;
import app.entente.discussion.TopicId;
import app.entente.questionnaire.ItemId;
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
                both(seed.at("own-words"), TalkReader::byItem),
                both(seed.at("own-notes"), TalkReader::byItem),
                each(seed, "agenda", it -> new Placed(topic(it), by(it))),
                each(
                        seed,
                        "notes",
                        it -> new Note(topic(it), by(it), it.at("text").text())),
                each(seed, "agreements", TalkReader::agreed),
                each(seed, "parked", it -> new Parked(by(it), it.at("text").text())),
                both(seed.at("moves"), TalkReader::moves));
    }

    private static <T> Map<Role, T> both(Seed seed, Function<Seed, T> reader) {
        return Map.of(Role.NOA, reader.apply(seed.at("noa")), Role.ROBIN, reader.apply(seed.at("robin")));
    }

    private static Map<ItemId, String> byItem(Seed seed) {
        return seed.words().entrySet().stream()
                .collect(toUnmodifiableMap(it -> new ItemId(it.getKey()), Map.Entry::getValue));
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
