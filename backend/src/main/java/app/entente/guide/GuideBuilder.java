package app.entente.guide;

import app.entente.couple.PartnerColour;
import app.entente.document.GuideDocument;
import app.entente.document.GuideDocument.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds the guide document in one language, from what the two have chosen of what both have shown and of what they
 * wrote together.
 */
final class GuideBuilder {

    private final GuideSource guideSource;
    private final GuideContents guideContents;
    private final AnswerFormatter answerFormatter;

    GuideBuilder(GuideSource guideSource, GuideContents guideContents, AnswerFormatter answerFormatter) {
        this.guideSource = guideSource;
        this.guideContents = guideContents;
        this.answerFormatter = answerFormatter;
    }

    GuideDocument build() {
        var guideMessages = answerFormatter.messages();
        var title = guideContents.names()
                ? guideMessages.text(
                        "title.names",
                        answerFormatter.name(PartnerColour.TEAL),
                        answerFormatter.name(PartnerColour.AMBER))
                : guideMessages.text("title.no-names");
        return new GuideDocument(
                guideMessages.locale(),
                title,
                guideMessages.text("subtitle"),
                guideMessages.text("purpose"),
                sections(),
                counsellorData());
    }

    private Optional<GuideDocument.CounsellorData> counsellorData() {
        return guideContents.has(GuidePart.FIGURES)
                ? Optional.of(new GuideDocument.CounsellorData(answerFormatter.names(), guideSource.figures()))
                : Optional.empty();
    }

    private List<Section> sections() {
        var leaves = new ArrayList<Section>();
        var answers =
                new AnswerSections(guideSource.comparison(), answerFormatter, guideContents.has(GuidePart.PICTURES));
        var written = new JointSections(guideSource, answerFormatter);
        if (guideContents.has(GuidePart.STRENGTHS)) {
            leaves.add(answers.strengths());
        }
        leaves.addAll(answers.topics(guideSource.topics(guideContents)));
        if (guideContents.has(GuidePart.LIMITS)) {
            answers.limits().ifPresent(leaves::add);
        }
        if (guideContents.has(GuidePart.SUPPORT)) {
            answers.support().ifPresent(leaves::add);
        }
        if (guideContents.has(GuidePart.IN_WORDS)) {
            answers.inWords().ifPresent(leaves::add);
        }
        if (guideContents.has(GuidePart.HONOURING)) {
            written.limitPlans().ifPresent(leaves::add);
        }
        if (guideContents.has(GuidePart.AGREEMENTS)) {
            written.agreements().ifPresent(leaves::add);
        }
        if (guideContents.has(GuidePart.NOTES)) {
            written.notes().ifPresent(leaves::add);
        }
        if (guideContents.has(GuidePart.PARKED)) {
            written.parked().ifPresent(leaves::add);
        }
        if (guideContents.has(GuidePart.APPRECIATIONS)) {
            written.appreciations().ifPresent(leaves::add);
        }
        return leaves;
    }
}
