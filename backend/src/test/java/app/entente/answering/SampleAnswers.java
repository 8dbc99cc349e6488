package app.entente.answering;

import app.entente.answer.Answer;
import app.entente.answer.PartnerGuess;
import app.entente.answer.ShareLevel;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemForm;
import app.entente.questionnaire.Lens;
import app.entente.values.LimitLevel;
import app.entente.values.NonAnswer;
import app.entente.values.Response;
import app.entente.values.SaidAloud;
import app.entente.values.Value;
import app.entente.values.Wish;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Answers and drafts, spoken or drawn at random. */
public final class SampleAnswers {

    private SampleAnswers() {}

    public static Value grade(int step) {
        return new Value.Grade(step);
    }

    public static Value level(LimitLevel limitLevel) {
        return new Value.Level(limitLevel);
    }

    public static Answer shown(Value value) {
        return at(ShareLevel.SHOW, new Response.Given(value));
    }

    public static Answer kept(Value value) {
        return at(ShareLevel.PRIVATE, new Response.Given(value));
    }

    public static Answer at(ShareLevel level, Response response) {
        return new Answer(response, Optional.of(level), Optional.empty(), Optional.empty(), "", "");
    }

    /** Anything a person could put on the screen for this item. */
    public static Answer anyDraft(RandomGenerator random, Item item) {
        return new Answer(
                anyResponse(random, item),
                anyLevel(random),
                item.subject() == Lens.EXPECTATIONS ? maybe(random, any(random, SaidAloud.values())) : Optional.empty(),
                item.form().admitsGuess() ? maybe(random, new PartnerGuess(anyValue(random, item))) : Optional.empty(),
                item.form() instanceof ItemForm.Limit ? anyText(random, 60) : "",
                anyText(random, 200));
    }

    public static Answer any(RandomGenerator random, Item item) {
        return AnswerValidation.validate(item, anyDraft(random, item));
    }

    public static Value anyValue(RandomGenerator random, Item item) {
        return switch (item.form()) {
            case ItemForm.Agree _ -> new Value.Grade(1 + random.nextInt(5));
            case ItemForm.Limit _ -> new Value.Level(any(random, LimitLevel.values()));
            case ItemForm.GiveReceive _ ->
                new Value.Exchange(random.nextInt(5), random.nextInt(5), maybe(random, any(random, Wish.values())));
            case ItemForm.Words _ -> new Value.Words("w".repeat(1 + random.nextInt(200)));
            case ItemForm.Choice(var options) -> new Value.Chosen(options.get(random.nextInt(options.size())));
        };
    }

    private static Response anyResponse(RandomGenerator random, Item item) {
        return random.nextInt(4) == 0 ? any(random, NonAnswer.values()) : new Response.Given(anyValue(random, item));
    }

    private static Optional<ShareLevel> anyLevel(RandomGenerator random) {
        return switch (random.nextInt(8)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(ShareLevel.TOPIC_ONLY);
            case 2, 3 -> Optional.of(ShareLevel.PRIVATE);
            default -> Optional.of(ShareLevel.SHOW);
        };
    }

    private static String anyText(RandomGenerator random, int longest) {
        return random.nextBoolean() ? "" : "w".repeat(random.nextInt(longest));
    }

    private static <T> T any(RandomGenerator random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> Optional<T> maybe(RandomGenerator random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
