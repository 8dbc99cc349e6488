package app.entente.guide;

import app.entente.couple.Voice;
import java.util.List;

/** A piece of a page, without any markup: each format decides how it looks. */
sealed interface Block {

    record Heading(String text) implements Block {}

    record Words(String text) implements Block {}

    record Quote(String text) implements Block {}

    record Points(List<String> points) implements Block {

        public Points {
            points = List.copyOf(points);
        }
    }

    /** Both views, in the order in which they are printed. */
    record Views(Says first, Says second) implements Block {}

    record Ask(String over, String question) implements Block {}

    /** A drawing, and the sentence that stands in its place for whoever cannot see it; words below its two ends. */
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

    record Agreed(String label, String sentence, String note) implements Block {}

    /** Empty lines to write on, for one of the two. */
    record Lines(Voice voice, String label) implements Block {}
}
