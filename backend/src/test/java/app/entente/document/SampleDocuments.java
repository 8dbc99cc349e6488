package app.entente.document;

import app.entente.couple.PartnerColour;
import app.entente.document.GuideDocument.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Booklets for tests of the presses. */
final class SampleDocuments {

    static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 40" width="320" height="40">\
            <rect x="92" y="12" width="190" height="16" fill="#e8dccb"/>\
            <line x1="20" y1="20" x2="300" y2="20" stroke="#877b6a"/>\
            <circle cx="282" cy="20" r="9" fill="#14766e"/><path d="M92 10 102 20 92 30 82 20Z" fill="#b0650a"/></svg>""";

    private SampleDocuments() {}

    /** Returns a guide with one page, which holds this alone. */
    static GuideDocument of(Block block) {
        return new GuideDocument(
                Locale.ENGLISH,
                "Noa & Robin",
                "A guide",
                "To talk.",
                List.of(new Section("Over", "Title", List.of(block))));
    }

    static GuideDocument saying(String words) {
        var bothAnswers = new Block.BothAnswers(
                new Statement(PartnerColour.TEAL, "Noa", "Agree", List.of("Matters very much", words)),
                new Statement(PartnerColour.AMBER, words, "Rather disagree", List.of()));
        var table = new Block.Table(words, List.of("", "Noa", "Robin"), List.of(List.of(words, "Agree", words)));
        return new GuideDocument(
                Locale.ENGLISH,
                "Noa & Robin",
                "A guide for talking",
                "Not a test.",
                List.of(
                        new Section(
                                "Topic one",
                                "When something is wrong",
                                List.of(
                                        new Block.Quote(
                                                "When something bothers one of us, we talk about it the same day."),
                                        bothAnswers,
                                        new Block.Figure(
                                                DRAWING,
                                                "Noa at agree, Robin at rather disagree: " + words,
                                                List.of("Disagree", words)),
                                        table,
                                        new Block.Heading("A heading " + words),
                                        new Block.Text(words),
                                        new Block.Question("Start here", "What does a good pause look like?"),
                                        new Block.WritingLines(Optional.of(PartnerColour.TEAL), "Noa heard", 2),
                                        new Block.WritingLines(Optional.of(PartnerColour.AMBER), "Robin heard", 2),
                                        new Block.AgreementBlock(
                                                "We agreed on", words, "We look at it again on 6 December."))),
                        new Section(
                                "What you share",
                                "Two strengths",
                                List.of(new Block.BulletList(List.of("One", words))))));
    }
}
