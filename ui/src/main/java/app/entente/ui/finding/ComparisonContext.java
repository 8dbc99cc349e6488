package app.entente.ui.finding;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.ItemComparison;
import app.entente.comparison.VisibleAnswer;
import app.entente.couple.PartnerColour;
import app.entente.couple.SpaceOverview;
import app.entente.pack.Item;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.i18n.AnswerMessages;
import app.entente.ui.kit.PersonBadge;
import app.entente.values.Value;
import java.util.Locale;

/** The reader's side of a comparison: their own answers first, as "you", the partner's second, by name and colour. */
public record ComparisonContext(SpaceOverview pair, QuestionnaireTexts texts, Locale locale) {

    public String partnerName() {
        return pair.partnersName().orElseGet(() -> text("comparison.partner"));
    }

    public PartnerColour myColour() {
        return pair.myColour();
    }

    public PartnerColour partnersColour() {
        return pair.partnersColour();
    }

    public PersonBadge myBadge() {
        return new PersonBadge(myColour(), text("comparison.you"));
    }

    public PersonBadge partnersBadge() {
        return new PersonBadge(partnersColour(), partnerName());
    }

    public String questionText(Item item) {
        return texts.text(item);
    }

    /** Mine as I read it. */
    String mine(Item item, VisibleAnswer visibleAnswer) {
        return mine(item, visibleAnswer.value());
    }

    public String mine(Item item, Value value) {
        return answerText(item, value);
    }

    /** The partner's: who does a job is said from my side, by name. */
    String partners(Item item, VisibleAnswer visibleAnswer) {
        return partners(item, visibleAnswer.value());
    }

    public String partners(Item item, Value value) {
        return value instanceof Value.WorkShare it
                ? answerText(item, new Value.WorkShare(-it.part(), it.wish()))
                : answerText(item, value);
    }

    String answerText(Item item, Value value) {
        return switch (value) {
            case Value.WorkShare it -> divided(it.part());
            case Value.Grade _, Value.Level _, Value.Exchange _, Value.Chosen _, Value.Wished _, Value.Words _ ->
                new AnswerMessages(texts, pair.partnersName()).format(item, value);
        };
    }

    /** Returns who does a job, from -2, mostly the partner, to 2, mostly the reader. */
    String divided(int part) {
        return texts.labels().division(part, text("common.you-in-a-sentence"), partnerName());
    }

    /** Returns both answers in one sentence, as the text alternative of a chart. */
    String description(ItemComparison itemComparison) {
        return text(
                "comparison.answers",
                mine(itemComparison.item(), itemComparison.mine()),
                partnerName(),
                partners(itemComparison.item(), itemComparison.partners()));
    }
}
