package app.entente.demo;

import app.entente.answer.Answer;
import app.entente.answer.PartnerGuess;
import app.entente.answer.ShareLevel;
import app.entente.pack.Scale;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.LimitLevel;
import app.entente.values.NonAnswer;
import app.entente.values.Response;
import app.entente.values.SaidAloud;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import app.entente.values.Wish;
import app.entente.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The answers of one person of a demo, in the round that is open and in a further one, and to check-ins.
 *
 * @param scales the scales they would show
 * @param pulse the grades they give two weeks after their talk
 * @param reviews what they say of the agreements that come up for review, one after the other
 */
record DemoSheet(
        String name,
        Map<ThemeId, Importance> importance,
        Map<ItemId, Answer> answers,
        Map<ItemId, Answer> further,
        List<Scale> scales,
        List<Integer> pulse,
        List<String> reviews) {

    static DemoSheet of(YamlNode yamlNode) {
        var importance = new LinkedHashMap<ThemeId, Importance>();
        yamlNode.get("importance")
                .entries()
                .forEach((theme, it) -> importance.put(new ThemeId(theme), it.enumConstant(Importance.class)));
        return new DemoSheet(
                yamlNode.get("name").text(),
                importance,
                answers(yamlNode.get("answers")),
                answers(yamlNode.get("further")),
                each(yamlNode, "scales", it -> it.enumConstant(Scale.class)),
                each(yamlNode, "pulse", YamlNode::number),
                each(yamlNode, "reviews", YamlNode::text));
    }

    private static <T> List<T> each(YamlNode yamlNode, String key, Function<YamlNode, T> reader) {
        return yamlNode.find(key).stream()
                .flatMap(it -> it.list().stream())
                .map(reader)
                .toList();
    }

    private static Map<ItemId, Answer> answers(YamlNode yamlNode) {
        var answers = new LinkedHashMap<ItemId, Answer>();
        yamlNode.entries().forEach((item, it) -> answers.put(new ItemId(item), draft(it)));
        return answers;
    }

    /** Returns the sheet with this role's own words in the language of the talk. */
    DemoSheet withOwnWords(DemoTalkScript demoTalkScript, DemoRole demoRole) {
        var said = new LinkedHashMap<ItemId, Answer>();
        answers.forEach((item, it) -> said.put(
                item,
                new Answer(
                        it.response(),
                        it.share(),
                        it.saidAloud(),
                        it.guess(),
                        demoTalkScript.ownWords(demoRole, item),
                        demoTalkScript.ownNote(demoRole, item))));
        return new DemoSheet(name, importance, said, further, scales, pulse, reviews);
    }

    private static Answer draft(YamlNode yamlNode) {
        return new Answer(
                response(yamlNode),
                yamlNode.find("share").map(it -> it.enumConstant(ShareLevel.class)),
                yamlNode.find("said").map(it -> it.enumConstant(SaidAloud.class)),
                yamlNode.find("guess").map(it -> new PartnerGuess(new Value.Grade(it.number()))),
                "",
                "");
    }

    private static Response response(YamlNode yamlNode) {
        return yamlNode.find("left")
                .<Response>map(it -> it.enumConstant(NonAnswer.class))
                .orElseGet(() -> new Response.Given(value(yamlNode)));
    }

    private static Value value(YamlNode yamlNode) {
        return yamlNode.find("grade")
                .<Value>map(it -> new Value.Grade(it.number()))
                .or(() -> yamlNode.find("limit").map(it -> new Value.Level(it.enumConstant(LimitLevel.class))))
                .or(() -> yamlNode.find("chosen").map(it -> new Value.Chosen(it.text())))
                .or(() -> yamlNode.find("part").map(it -> new Value.WorkShare(it.number(), wish(yamlNode))))
                .orElseGet(() -> new Value.Exchange(
                        yamlNode.get("give").number(), yamlNode.get("receive").number(), wish(yamlNode)));
    }

    private static Optional<Wish> wish(YamlNode yamlNode) {
        return yamlNode.find("wish").map(it -> it.enumConstant(Wish.class));
    }
}
