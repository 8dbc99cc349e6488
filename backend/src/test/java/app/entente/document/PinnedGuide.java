package app.entente.document;

import app.entente.couple.PartnerColour;
import app.entente.document.GuideDocument.Section;
import app.entente.document.GuideDocument.Start;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The guide whose JSON of version 1 is a test resource, with a block of each kind; neither ever changes. */
final class PinnedGuide {

    private PinnedGuide() {}

    static GuideDocument guide() {
        return edition(Locale.ENGLISH).furtherEdition(edition(Locale.FRENCH)).madeOn(LocalDate.of(2026, 11, 26));
    }

    private static GuideDocument edition(Locale locale) {
        var noa = new Statement(PartnerColour.TEAL, "Noa", "Agree", List.of("In their own words: yes"));
        var robin = new Statement(PartnerColour.AMBER, "Robin", "Leaning no", List.of());
        List<Block> blocks = List.of(
                new Block.Heading("Heading"),
                new Block.Text("Text\nof two lines"),
                new Block.QuietText("Quiet"),
                new Block.Quote("Quote"),
                new Block.PersonQuote(noa),
                new Block.BulletList(List.of("one", "two")),
                new Block.KeepTogether(List.of(new Block.BothAnswers(noa, robin), new Block.Text("Kept together"))),
                new Block.Question("Start here", "What matters?"),
                new Block.Figure(SampleDocuments.DRAWING, "Noa gives a lot.", List.of("No", "Yes")),
                new Block.Table("Caption", List.of("What", "Noa"), List.of(List.of("Cook", "often"))),
                new Block.AgreementBlock("About", "We cook in turns", "Again", Optional.of(LocalDate.of(2026, 12, 10))),
                new Block.WritingLines(Optional.empty(), "Room", 2));
        return new GuideDocument(
                locale,
                "Noa and Robin",
                "A guide for talking",
                "To talk.",
                List.of(new Section("Over", "Title", blocks, Start.NEW_PAGE_WITH_MARK)));
    }
}
