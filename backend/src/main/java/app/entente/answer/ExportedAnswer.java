package app.entente.answer;

import app.entente.values.NonAnswer;
import app.entente.values.Response;
import app.entente.values.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers as every export writes them, in names that stay. */
public final class ExportedAnswer {

    private ExportedAnswer() {}

    /** Returns an object with a value, or the code of one of the four ways to give none. */
    public static Object response(Response response) {
        return switch (response) {
            case Response.Given(var value) -> Map.of("value", value(value));
            case NonAnswer none -> AnswerCodecs.NON_ANSWER.write(none);
        };
    }

    /** Returns the fields of a value, each under its name. */
    public static Map<String, Object> value(Value value) {
        var fields = new LinkedHashMap<String, Object>();
        switch (value) {
            case Value.Grade(int step) -> fields.put("step", step);
            case Value.Level(var limitLevel) -> fields.put("limit", AnswerCodecs.LIMIT.write(limitLevel));
            case Value.Exchange(int give, int receive, var wish) -> {
                fields.put("give", give);
                fields.put("receive", receive);
                fields.put("wish", wish.map(AnswerCodecs.WISH::write));
            }
            case Value.WorkShare(int part, var wish) -> {
                fields.put("part", part);
                fields.put("wish", wish.map(AnswerCodecs.WISH::write));
            }
            case Value.Wished(var answer) -> fields.put("wished", AnswerCodecs.WISH_ANSWER.write(answer));
            case Value.Chosen(String option) -> fields.put("option", option);
            case Value.Words(String text) -> fields.put("text", text);
        }
        return fields;
    }

    /** Returns the fields of the guessed value, where there is one. */
    public static Optional<Object> guess(Optional<Value> guess) {
        return guess.map(ExportedAnswer::value);
    }
}
