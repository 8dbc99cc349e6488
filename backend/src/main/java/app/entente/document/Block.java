package app.entente.document;

import app.entente.couple.PartnerColour;
import java.util.List;

/** One block of a section, without any markup: each format decides how it looks. */
public sealed interface Block {

    record Heading(String text) implements Block {}

    record Text(String text) implements Block {}

    record Quote(String text) implements Block {}

    record BulletList(List<String> points) implements Block {

        public BulletList {
            points = List.copyOf(points);
        }
    }

    /** Both partners' answers, in the order in which they are printed. */
    record BothAnswers(Statement first, Statement second) implements Block {}

    record Question(String over, String question) implements Block {}

    /** A drawing as SVG, the sentence that stands for it as alternative text, and the words below its two ends. */
    record Figure(String svg, String sentence, List<String> poles) implements Block {

        public Figure {
            poles = List.copyOf(poles);
        }
    }

    record Table(String caption, List<String> head, List<List<String>> rows) implements Block {

        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    record AgreementBlock(String label, String sentence, String note) implements Block {}

    /** Blank lines for one of the two to write on. */
    record WritingLines(PartnerColour colour, String label) implements Block {}
}
