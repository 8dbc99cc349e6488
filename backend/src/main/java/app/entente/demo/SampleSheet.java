package app.entente.demo;

import app.entente.answering.Draft;
import app.entente.answering.Guess;
import app.entente.answering.NonAnswer;
import app.entente.answering.Response;
import app.entente.answering.ShareLevel;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.SaidAloud;
import app.entente.questionnaire.ThemeId;
import app.entente.questionnaire.Value;
import app.entente.questionnaire.Wish;
import app.entente.seed.Seed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What one person of the demo answers. */
record SampleSheet(String name, Map<ThemeId, Importance> importance, Map<ItemId, Draft> answers) {

    static SampleSheet of(Seed seed) {
        var importance = new LinkedHashMap<ThemeId, Importance>();
        seed.at("importance")
                .entries()
                .forEach((theme, it) -> importance.put(new ThemeId(theme), it.constant(Importance.class)));
        var answers = new LinkedHashMap<ItemId, Draft>();
        seed.at("answers").entries().forEach((item, it) -> answers.put(new ItemId(item), draft(it)));
        return new SampleSheet(seed.at("name").text(), importance, answers);
    }

    /** With what this person has added in the language of the talk. */
    SampleSheet saying(Talk talk, Role role) {
        var said = new LinkedHashMap<ItemId, Draft>();
        answers.forEach((item, it) -> said.put(
                item,
                new Draft(
                        it.response(),
                        it.share(),
                        it.saidAloud(),
                        it.guess(),
                        talk.ownWords(role, item),
                        talk.ownNote(role, item))));
        return new SampleSheet(name, importance, said);
    }

    private static Draft draft(Seed seed) {
        return new Draft(
                response(seed),
                seed.find("share").map(it -> it.constant(ShareLevel.class)),
                seed.find("said").map(it -> it.constant(SaidAloud.class)),
                seed.find("guess").map(it -> new Guess(new Value.Grade(it.number()))),
                "",
                "");
    }

    private static Response response(Seed seed) {
        return seed.find("left")
                .<Response>map(it -> it.constant(NonAnswer.class))
                .orElseGet(() -> new Response.Given(value(seed)));
    }

    private static Value value(Seed seed) {
        return seed.find("grade")
                .<Value>map(it -> new Value.Grade(it.number()))
                .or(() -> seed.find("limit").map(it -> new Value.Level(it.constant(Limit.class))))
                .or(() -> seed.find("chosen").map(it -> new Value.Chosen(it.text())))
                .or(() -> seed.find("part").map(it -> new Value.WorkShare(it.number(), wish(seed))))
                .orElseGet(() -> new Value.Exchange(
                        seed.at("give").number(), seed.at("receive").number(), wish(seed)));
    }

    private static Optional<Wish> wish(Seed seed) {
        return seed.find("wish").map(it -> it.constant(Wish.class));
    }
}
