package app.entente.guide;

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
    record Views(View first, View second) implements Block {}

    record Ask(String over, String question) implements Block {}

    /** A drawing, and the sentence that stands in its place for whoever cannot see it. */
    record Figure(String svg, String sentence) implements Block {}

    record Table(String caption, List<String> head, List<List<String>> rows) implements Block {

        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    record Agreed(String label, String sentence, String note) implements Block {}

    /** Empty lines to write on, for one of the two. */
    record Lines(Mark mark, String label) implements Block {}
}
