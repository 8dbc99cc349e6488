package app.entente.guide;

import app.entente.couple.PartnerColour;
import app.entente.document.GuideDocument;
import app.entente.document.GuideDocument.CounsellorData;
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
        var guide = new GuideDocument(
                guideMessages.locale(),
                title,
                guideMessages.text("subtitle"),
                guideMessages.text("purpose"),
                sections());
        return guideContents.has(GuidePart.FIGURES)
                ? guide.withCounsellorData(new CounsellorData(answerFormatter.names(), guideSource.figures()))
                : guide;
    }

    private List<Section> sections() {
        var chosen = guideSource.topics(guideContents);
        var answers = new AnswerSections(guideSource.comparison(), guideContents, chosen, answerFormatter);
        var written = new JointSections(guideSource, answerFormatter);
        var sections = new ArrayList<Section>();
        if (has(GuidePart.STRENGTHS)) {
            sections.add(answers.strengths());
        }
        sections.addAll(answers.topics(it -> has(GuidePart.AGREEMENTS) ? written.agreements(it) : List.of(), chosen));
        written.limits(has(GuidePart.LIMITS) ? answers.limits() : Optional.empty(), has(GuidePart.HONOURING))
                .ifPresent(sections::add);
        add(GuidePart.SUPPORT, answers.support(), sections);
        add(GuidePart.IN_WORDS, answers.inWords(), sections);
        add(GuidePart.NOTES, written.notes(), sections);
        add(GuidePart.PARKED, written.parked(), sections);
        sections.add(written.howToTalk());
        add(GuidePart.AGREEMENTS, written.agreements(), sections);
        add(GuidePart.APPRECIATIONS, written.appreciations(), sections);
        sections.add(written.help());
        return sections;
    }

    private void add(GuidePart part, Optional<Section> section, List<Section> sections) {
        section.filter(_ -> has(part)).ifPresent(sections::add);
    }

    private boolean has(GuidePart part) {
        return guideContents.has(part);
    }
}
