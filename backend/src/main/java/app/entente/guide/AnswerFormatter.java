package app.entente.guide;

import app.entente.comparison.ByPartner;
import app.entente.comparison.ItemComparison;
import app.entente.comparison.OpenTextPair;
import app.entente.comparison.VisibleAnswer;
import app.entente.couple.PartnerColour;
import app.entente.document.Block;
import app.entente.document.GuideMessages;
import app.entente.document.Statement;
import app.entente.pack.Item;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.values.Value;
import java.util.ArrayList;
import java.util.List;

/** Formats both partners' answers for the guide, under their names or without. */
record AnswerFormatter(AnswerTexts answerTexts, PartnerColour mine, ByPartner<String> names) {

    GuideMessages messages() {
        return answerTexts.phrases();
    }

    QuestionnaireTexts texts() {
        return answerTexts.texts();
    }

    String name(PartnerColour partnerColour) {
        return names.of(partnerColour);
    }

    /** An answer in words, by both names where the words name somebody. */
    String word(Item item, Value value, PartnerColour partnerColour) {
        return value instanceof Value.WorkShare it
                ? texts().labels().division(it.part(), name(partnerColour), name(partnerColour.other()))
                : answerTexts.text(item, value);
    }

    VisibleAnswer view(ItemComparison item, PartnerColour partnerColour) {
        return ByPartner.of(mine, item).of(partnerColour);
    }

    /** Returns both answers to an item, that of {@code first} before the other's. */
    Block.BothAnswers views(ItemComparison item, PartnerColour first) {
        return new Block.BothAnswers(statement(item, first), statement(item, first.other()));
    }

    /** Returns both answers to a question that was answered in words, teal's first. */
    Block.BothAnswers views(OpenTextPair item) {
        var views = ByPartner.of(mine, item.mine(), item.partners());
        return new Block.BothAnswers(
                statement(item.item(), views.teal(), PartnerColour.TEAL),
                statement(item.item(), views.amber(), PartnerColour.AMBER));
    }

    private Statement statement(ItemComparison item, PartnerColour partnerColour) {
        return statement(item.item(), view(item, partnerColour), partnerColour);
    }

    private Statement statement(Item item, VisibleAnswer visibleAnswer, PartnerColour partnerColour) {
        var more = new ArrayList<String>();
        answerTexts.wish(visibleAnswer.value()).ifPresent(more::add);
        if (!visibleAnswer.ownWords().isBlank()) {
            more.add(messages().text("own-words", visibleAnswer.ownWords()));
        }
        return new Statement(
                partnerColour, name(partnerColour), word(item, visibleAnswer.value(), partnerColour), more);
    }

    /** Returns both answers to an item in one line. */
    String said(ItemComparison item, PartnerColour first) {
        return messages()
                .text(
                        "both-said",
                        name(first),
                        word(item.item(), view(item, first).value(), first),
                        name(first.other()),
                        word(item.item(), view(item, first.other()).value(), first.other()));
    }

    /** Returns both answers to several items as a table, with the caption {@code key.caption}. */
    Block.Table table(String key, List<ItemComparison> items, PartnerColour first) {
        return table(messages().text(key + ".caption"), key, items, first);
    }

    /** Returns both answers to several items as a table without a caption. */
    Block.Table plainTable(String key, List<ItemComparison> items, PartnerColour first) {
        return table("", key, items, first);
    }

    private Block.Table table(String caption, String key, List<ItemComparison> items, PartnerColour first) {
        var head = List.of(messages().text(key + ".item"), name(first), name(first.other()));
        var rows = items.stream()
                .map(it -> List.of(texts().text(it.item()), cell(it, first), cell(it, first.other())))
                .toList();
        return new Block.Table(caption, head, rows);
    }

    private String cell(ItemComparison item, PartnerColour partnerColour) {
        return word(item.item(), view(item, partnerColour).value(), partnerColour);
    }
}
