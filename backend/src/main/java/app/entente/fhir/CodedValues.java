package app.entente.fhir;

import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.values.KebabCase;
import app.entente.values.LimitLevel;
import app.entente.values.NonAnswer;
import app.entente.values.Value;
import app.entente.values.Wish;
import app.entente.values.WishAnswer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Values as the codes of their parts, by suffix, and back. */
final class CodedValues {

    private CodedValues() {}

    /** Returns the codes; none for words, which are no choice. */
    static Map<String, String> codes(Value value) {
        var codes = new LinkedHashMap<String, String>();
        switch (value) {
            case Value.Grade(int step) -> codes.put("", String.valueOf(step));
            case Value.Level(var limitLevel) -> codes.put("", KebabCase.kebab(limitLevel));
            case Value.Wished(var answer) -> codes.put("", KebabCase.kebab(answer));
            case Value.Chosen(String option) -> codes.put("", option);
            case Value.Exchange(int give, int receive, var wish) -> {
                codes.put(CodedPart.GIVE, String.valueOf(give));
                codes.put(CodedPart.RECEIVE, String.valueOf(receive));
                wish.ifPresent(it -> codes.put(CodedPart.WISH, KebabCase.kebab(it)));
            }
            case Value.WorkShare(int part, var wish) -> {
                codes.put(CodedPart.PART, String.valueOf(part));
                wish.ifPresent(it -> codes.put(CodedPart.WISH, KebabCase.kebab(it)));
            }
            case Value.Words _ -> {}
        }
        return codes;
    }

    /**
     * Returns the value of an item.
     *
     * @param codes that are known to the parts of the item
     * @return empty where a part that has to be there is missing
     */
    static Optional<Value> value(Item item, Map<String, String> codes) {
        return switch (item.form()) {
            case ItemForm.Expectation _, ItemForm.Statement _ ->
                number(codes, "").map(Value.Grade::new);
            case ItemForm.Limit _ -> constant(LimitLevel.class, codes, "").map(Value.Level::new);
            case ItemForm.MutualWish _ -> constant(WishAnswer.class, codes, "").map(Value.Wished::new);
            case ItemForm.Choice _ -> code(codes, "").map(Value.Chosen::new);
            case ItemForm.Support _ ->
                number(codes, CodedPart.GIVE)
                        .flatMap(give -> number(codes, CodedPart.RECEIVE)
                                .map(receive -> new Value.Exchange(give, receive, wish(codes))));
            case ItemForm.Division _ ->
                number(codes, CodedPart.PART).map(part -> new Value.WorkShare(part, wish(codes)));
            case ItemForm.Words _ -> Optional.empty();
        };
    }

    /** Returns the code of FHIR's DataAbsentReason that comes nearest. */
    static String absent(NonAnswer nonAnswer) {
        return switch (nonAnswer) {
            case UNSURE -> "asked-unknown";
            case DOES_NOT_APPLY -> "not-applicable";
            case PREFER_NOT_TO_SAY -> "asked-declined";
            case SKIPPED -> "not-asked";
        };
    }

    static Optional<NonAnswer> absent(String code) {
        return Arrays.stream(NonAnswer.values())
                .filter(it -> absent(it).equals(code))
                .findFirst();
    }

    private static Optional<Wish> wish(Map<String, String> codes) {
        return constant(Wish.class, codes, CodedPart.WISH);
    }

    private static Optional<String> code(Map<String, String> codes, String suffix) {
        return Optional.ofNullable(codes.get(suffix));
    }

    private static Optional<Integer> number(Map<String, String> codes, String suffix) {
        return code(codes, suffix).map(Integer::valueOf);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, Map<String, String> codes, String suffix) {
        return code(codes, suffix)
                .flatMap(code -> Arrays.stream(type.getEnumConstants())
                        .filter(it -> KebabCase.kebab(it).equals(code))
                        .findFirst());
    }
}
