package app.entente.answer;

import static java.util.function.Predicate.not;

import app.entente.pack.Scale;
import app.entente.payload.Codec;
import app.entente.payload.Codecs;
import app.entente.payload.FieldReader;
import app.entente.payload.FieldWriter;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.LimitLevel;
import app.entente.values.NonAnswer;
import app.entente.values.Response;
import app.entente.values.SaidAloud;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import app.entente.values.Wish;
import app.entente.values.WishAnswer;
import java.util.Optional;

/** The stored form of what an answer is made of, on a sheet and behind the door alike. */
public final class AnswerCodecs {

    public static final Codec<ItemId> ITEM = Codecs.text(ItemId::value, ItemId::new);
    public static final Codec<ThemeId> THEME = Codecs.text(ThemeId::value, ThemeId::new);

    public static final Codec<Importance> IMPORTANCE = Codecs.codes(Importance.class, it -> switch (it) {
        case NOT -> "NOT";
        case A_LITTLE -> "A_LITTLE";
        case QUITE -> "QUITE";
        case VERY -> "VERY";
    });

    public static final Codec<Scale> SCALE = Codecs.codes(Scale.class, it -> switch (it) {
        case TRUST -> "TRUST";
        case DEPENDENCE -> "DEPENDENCE";
        case INDEPENDENCE -> "INDEPENDENCE";
        case HEALTHY_DEPENDENCE -> "HEALTHY_DEPENDENCE";
        case STRAIN -> "STRAIN";
    });

    public static final Codec<SaidAloud> SAID_ALOUD = Codecs.codes(SaidAloud.class, it -> switch (it) {
        case YES -> "YES";
        case PARTLY -> "PARTLY";
        case NO -> "NO";
    });

    public static final Codec<LimitLevel> LIMIT = Codecs.codes(LimitLevel.class, it -> switch (it) {
        case FINE -> "FINE";
        case ASK -> "ASK";
        case NOT_OK -> "NOT_OK";
    });

    public static final Codec<Wish> WISH = Codecs.codes(Wish.class, it -> switch (it) {
        case LESS -> "LESS";
        case AS_IT_IS -> "AS_IT_IS";
        case MORE -> "MORE";
    });

    public static final Codec<ShareLevel> SHARE_LEVEL = Codecs.codes(ShareLevel.class, it -> switch (it) {
        case SHOW -> "SHOW";
        case TOPIC_ONLY -> "TOPIC_ONLY";
        case PRIVATE -> "PRIVATE";
    });

    public static final Codec<NonAnswer> NON_ANSWER = Codecs.codes(NonAnswer.class, it -> switch (it) {
        case UNSURE -> "UNSURE";
        case DOES_NOT_APPLY -> "DOES_NOT_APPLY";
        case PREFER_NOT_TO_SAY -> "PREFER_NOT_TO_SAY";
        case SKIPPED -> "SKIPPED";
    });

    public static final Codec<WishAnswer> WISH_ANSWER = Codecs.codes(WishAnswer.class, it -> switch (it) {
        case YES -> "YES";
        case NOT_NOW -> "NOT_NOW";
        case NO -> "NO";
    });

    /** A value is known by the names of its fields. */
    public static final Codec<Value> VALUE = Codecs.object(AnswerCodecs::write, AnswerCodecs::value);

    public static final Codec<PartnerGuess> GUESS =
            Codecs.object((to, it) -> write(to, it.value()), from -> new PartnerGuess(value(from)));

    public static final Codec<Answer> ANSWER = Codecs.object(
            (to, it) -> {
                write(to, it.response());
                to.maybe("share", SHARE_LEVEL, it.share());
                said(to, it.ownWords(), it.saidAloud(), it.guess());
                to.maybe("note", Codecs.TEXT, Optional.of(it.note()).filter(not(String::isEmpty)));
            },
            from -> new Answer(
                    response(from),
                    from.maybe("share", SHARE_LEVEL),
                    from.maybe("aloud", SAID_ALOUD),
                    from.maybe("guess", GUESS),
                    from.maybe("words", Codecs.TEXT).orElse(""),
                    from.maybe("note", Codecs.TEXT).orElse("")));

    public static final Codec<ShownAnswer> SHOWN_ANSWER = Codecs.object(
            (to, it) -> said(to.put("given", VALUE, it.value()), it.ownWords(), it.saidAloud(), it.guess()),
            from -> new ShownAnswer(
                    from.get("given", VALUE),
                    from.maybe("words", Codecs.TEXT).orElse(""),
                    from.maybe("aloud", SAID_ALOUD),
                    from.maybe("guess", GUESS)));

    private AnswerCodecs() {}

    private static void said(FieldWriter to, String words, Optional<SaidAloud> aloud, Optional<PartnerGuess> guess) {
        to.maybe("words", Codecs.TEXT, Optional.of(words).filter(not(String::isEmpty)));
        to.maybe("aloud", SAID_ALOUD, aloud);
        to.maybe("guess", GUESS, guess);
    }

    private static void write(FieldWriter to, Response response) {
        switch (response) {
            case Response.Given(var value) -> to.put("given", VALUE, value);
            case NonAnswer none -> to.put("none", NON_ANSWER, none);
        }
    }

    private static Response response(FieldReader from) {
        return from.has("none") ? from.get("none", NON_ANSWER) : new Response.Given(from.get("given", VALUE));
    }

    private static void write(FieldWriter to, Value value) {
        switch (value) {
            case Value.Grade(int step) -> to.put("grade", Codecs.NUMBER, step);
            case Value.Level(var limitLevel) -> to.put("limit", LIMIT, limitLevel);
            case Value.Exchange(int give, int receive, var wish) ->
                to.put("give", Codecs.NUMBER, give)
                        .put("receive", Codecs.NUMBER, receive)
                        .maybe("wish", WISH, wish);
            case Value.WorkShare(int part, var wish) ->
                to.put("part", Codecs.NUMBER, part).maybe("wish", WISH, wish);
            case Value.Wished(var answer) -> to.put("wished", WISH_ANSWER, answer);
            case Value.Chosen(String option) -> to.put("option", Codecs.TEXT, option);
            case Value.Words(String words) -> to.put("text", Codecs.TEXT, words);
        }
    }

    private static Value value(FieldReader from) {
        if (from.has("grade")) {
            return new Value.Grade(from.get("grade", Codecs.NUMBER));
        }
        if (from.has("limit")) {
            return new Value.Level(from.get("limit", LIMIT));
        }
        if (from.has("part")) {
            return new Value.WorkShare(from.get("part", Codecs.NUMBER), from.maybe("wish", WISH));
        }
        if (from.has("wished")) {
            return new Value.Wished(from.get("wished", WISH_ANSWER));
        }
        if (from.has("option")) {
            return new Value.Chosen(from.get("option", Codecs.TEXT));
        }
        if (from.has("text")) {
            return new Value.Words(from.get("text", Codecs.TEXT));
        }
        return new Value.Exchange(
                from.get("give", Codecs.NUMBER), from.get("receive", Codecs.NUMBER), from.maybe("wish", WISH));
    }
}
