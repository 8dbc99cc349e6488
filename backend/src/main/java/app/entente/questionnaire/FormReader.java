package app.entente.questionnaire;

import app.entente.pack.ItemForm;
import app.entente.pack.Lens;
import app.entente.pack.LimitQuestion;
import app.entente.pack.WishRule;
import app.entente.values.AgreementPole;
import app.entente.values.StrengthRule;
import app.entente.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Reads the form of an item as packs and questionnaires of one's own spell it. */
public final class FormReader {

    private FormReader() {}

    /** The form of one item, which names it and what belongs to it. */
    public static ItemForm form(YamlNode yamlNode) {
        return form(yamlNode, texts(yamlNode.find("options")));
    }

    /** The form of one item; the options of a choice are named as in the file. */
    public static ItemForm form(YamlNode yamlNode, List<String> options) {
        return switch (yamlNode.get("form").text()) {
            case "expectation" -> new ItemForm.Expectation(yes(yamlNode, "guess"), agreement(yamlNode));
            case "choice" -> new ItemForm.Choice(options, texts(yamlNode.find("agreement")));
            case "limit" -> new ItemForm.Limit(asks(yamlNode), yes(yamlNode, "strength"));
            case "support" -> new ItemForm.Support(yes(yamlNode, "strength"), wish(yamlNode));
            case "division" -> new ItemForm.Division(strength(yamlNode));
            case "wish" -> new ItemForm.MutualWish();
            default -> new ItemForm.Statement(yes(yamlNode, "guess"), yes(yamlNode, "strength"));
        };
    }

    private static LimitQuestion asks(YamlNode yamlNode) {
        return yamlNode.find("asks")
                .map(it -> it.enumConstant(LimitQuestion.class))
                .orElse(LimitQuestion.LINE);
    }

    private static WishRule wish(YamlNode yamlNode) {
        return yamlNode.find("wish").map(it -> it.enumConstant(WishRule.class)).orElse(WishRule.WEIGHED);
    }

    private static StrengthRule strength(YamlNode yamlNode) {
        return switch (yamlNode.find("strength").map(YamlNode::text).orElse("false")) {
            case "true" -> StrengthRule.ALWAYS;
            case "unless-one-sided" -> StrengthRule.UNLESS_ONE_SIDED;
            default -> StrengthRule.NEVER;
        };
    }

    private static AgreementPole agreement(YamlNode yamlNode) {
        return yamlNode.find("agreement")
                .map(it -> it.enumConstant(AgreementPole.class))
                .orElse(AgreementPole.NONE);
    }

    /** The lens of a form; a statement that belongs to no personal scale is about support. */
    public static Lens lens(String form) {
        return switch (form) {
            case "limit" -> Lens.BOUNDARIES;
            case "support", "division", "wish", "statement" -> Lens.SUPPORT;
            default -> Lens.EXPECTATIONS;
        };
    }

    static List<String> texts(Optional<YamlNode> list) {
        return list.map(YamlNode::list).orElse(List.of()).stream()
                .map(YamlNode::text)
                .toList();
    }

    public static boolean yes(YamlNode yamlNode, String key) {
        return yamlNode.find(key).map(YamlNode::text).map(Boolean::parseBoolean).orElse(false);
    }
}
