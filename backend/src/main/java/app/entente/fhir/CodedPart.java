package app.entente.fhir;

import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.LabelSet;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.values.KebabCase;
import app.entente.values.LimitLevel;
import app.entente.values.Value;
import app.entente.values.Wish;
import app.entente.values.WishAnswer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One choice among codes that an item asks for; support and division ask for several.
 *
 * @param suffix what follows the item's name in the link id; empty where the item asks for one choice only
 * @param text the question of this part; empty where that is the item's own
 * @param system the system of its codes
 * @param codes in the order they are shown
 */
record CodedPart(String suffix, String text, String system, List<Code> codes) {

    static final String GIVE = ".give";
    static final String RECEIVE = ".receive";
    static final String PART = ".part";
    static final String WISH = ".wish";

    /** One code with what it is called. */
    record Code(String code, String display) {}

    CodedPart {
        codes = List.copyOf(codes);
    }

    String linkId(Item item) {
        return item.id().value() + suffix;
    }

    Optional<Code> code(String code) {
        return codes.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** Returns the parts of an item; none for one that is answered in words. */
    static List<CodedPart> of(Item item, QuestionnaireTexts texts) {
        var labels = texts.labels();
        var set = LabelSet.of(item.form());
        return switch (item.form()) {
            case ItemForm.Expectation _, ItemForm.Statement _ ->
                one("grade", numbered(Value.Grade.LOWEST, labels.options(set)));
            case ItemForm.Limit _ -> one("limit", named(LimitLevel.values(), labels.options(set)));
            case ItemForm.MutualWish _ -> one("wish-answer", named(WishAnswer.values(), labels.options(set)));
            case ItemForm.Choice it ->
                one(
                        item.id().value(),
                        it.options().stream()
                                .map(option -> new Code(option, texts.option(item, option)))
                                .toList());
            case ItemForm.Support _ ->
                List.of(
                        several(GIVE, LabelSet.GIVE, texts, numbered(0, labels.options(LabelSet.GIVE))),
                        several(RECEIVE, LabelSet.GET, texts, numbered(0, labels.options(LabelSet.GET))),
                        several(WISH, LabelSet.SUPPORT_WISH, texts, wishes(texts, LabelSet.SUPPORT_WISH)));
            case ItemForm.Division _ ->
                List.of(
                        several(
                                PART,
                                LabelSet.DIVISION,
                                texts,
                                numbered(-Value.WorkShare.MOST, labels.options(LabelSet.DIVISION, texts.partner()))),
                        several(WISH, LabelSet.DIVISION_WISH, texts, wishes(texts, LabelSet.DIVISION_WISH)));
            case ItemForm.Words _ -> List.of();
        };
    }

    private static List<CodedPart> one(String system, List<Code> codes) {
        return List.of(new CodedPart("", "", FhirUris.codes(system), codes));
    }

    private static CodedPart several(String suffix, LabelSet set, QuestionnaireTexts texts, List<Code> codes) {
        var system = FhirUris.codes(suffix.equals(WISH) ? "wish" : suffix.equals(PART) ? "part" : "amount");
        return new CodedPart(suffix, texts.labels().question(set, texts.partner()), system, codes);
    }

    private static List<Code> wishes(QuestionnaireTexts texts, LabelSet set) {
        return named(Wish.values(), texts.labels().options(set, texts.partner()));
    }

    private static List<Code> numbered(int first, List<String> displays) {
        return IntStream.range(0, displays.size())
                .mapToObj(it -> new Code(String.valueOf(first + it), displays.get(it)))
                .toList();
    }

    private static List<Code> named(Enum<?>[] constants, List<String> displays) {
        return IntStream.range(0, constants.length)
                .mapToObj(it -> new Code(KebabCase.kebab(constants[it]), displays.get(it)))
                .toList();
    }
}
