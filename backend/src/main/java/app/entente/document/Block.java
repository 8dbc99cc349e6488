package app.entente.document;

import app.entente.couple.PartnerColour;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One block of a section, without any markup: each format decides how it looks. Every text in it is printable. */
public sealed interface Block {

    record Heading(String text) implements Block {

        public Heading {
            text = PrintableText.of(text);
        }
    }

    record Text(String text) implements Block {

        public Text {
            text = PrintableText.of(text);
        }
    }

    /** A line that stands back behind the others, such as how much a topic matters. */
    record QuietText(String text) implements Block {

        public QuietText {
            text = PrintableText.of(text);
        }
    }

    /** The words of a question that both answered. */
    record Quote(String text) implements Block {

        public Quote {
            text = PrintableText.of(text);
        }
    }

    /** The words of one person. */
    record PersonQuote(Statement statement) implements Block {}

    record BulletList(List<String> points) implements Block {

        public BulletList {
            points = PrintableText.all(points);
        }
    }

    /** Both partners' answers, in the order in which they are printed. */
    record BothAnswers(Statement first, Statement second) implements Block {}

    record Question(String over, String question) implements Block {

        public Question {
            over = PrintableText.of(over);
            question = PrintableText.of(question);
        }
    }

    /** A drawing as SVG, the sentence that says the same, and the words below its two ends. */
    record Figure(String svg, String sentence, List<String> poles) implements Block {

        public Figure {
            sentence = PrintableText.of(sentence);
            poles = PrintableText.all(poles);
        }
    }

    record Table(String caption, List<String> head, List<List<String>> rows) implements Block {

        public Table {
            caption = PrintableText.of(caption);
            head = PrintableText.all(head);
            rows = rows.stream().map(PrintableText::all).toList();
        }
    }

    /** A sentence both said yes to, and the day they look at it again, if there is one. */
    record AgreementBlock(String label, String sentence, String note, Optional<LocalDate> review) implements Block {

        public AgreementBlock {
            label = PrintableText.of(label);
            sentence = PrintableText.of(sentence);
            note = PrintableText.of(note);
        }

        public AgreementBlock(String label, String sentence, String note) {
            this(label, sentence, note, Optional.empty());
        }
    }

    /** Blank lines to write on, for one of the two or for both. */
    record WritingLines(Optional<PartnerColour> colour, String label, int lines) implements Block {

        public WritingLines {
            label = PrintableText.of(label);
        }

        /** Returns the class of the partner's colour in markup; none where the lines are for both. */
        public String style() {
            return colour.map(PartnerShape::style).orElse("");
        }
    }

    /** Blocks that stay on one page as long as they fit on one. */
    record KeepTogether(List<Block> blocks) implements Block {

        public KeepTogether {
            blocks = List.copyOf(blocks);
        }
    }

    /** Returns the name of its kind, by which a template chooses the markup. */
    default String kind() {
        return switch (this) {
            case Heading _ -> "heading";
            case Text _ -> "text";
            case QuietText _ -> "quiet";
            case Quote _ -> "quote";
            case PersonQuote _ -> "person-quote";
            case BulletList _ -> "list";
            case BothAnswers _ -> "answers";
            case Question _ -> "question";
            case Figure _ -> "figure";
            case Table _ -> "table";
            case AgreementBlock _ -> "agreement";
            case WritingLines _ -> "lines";
            case KeepTogether _ -> "together";
        };
    }

    /** Returns its texts in their order; none of the blocks that it keeps together. */
    default Stream<String> texts() {
        return switch (this) {
            case Heading it -> Stream.of(it.text());
            case Text it -> Stream.of(it.text());
            case QuietText it -> Stream.of(it.text());
            case Quote it -> Stream.of(it.text());
            case PersonQuote it -> it.statement().texts();
            case BulletList it -> it.points().stream();
            case BothAnswers it -> Stream.concat(it.first().texts(), it.second().texts());
            case Question it -> Stream.of(it.over(), it.question());
            case Figure it -> Stream.concat(Stream.of(it.sentence()), it.poles().stream());
            case Table it ->
                Stream.of(
                                Stream.of(it.caption()),
                                it.head().stream(),
                                it.rows().stream().flatMap(List::stream))
                        .flatMap(texts -> texts);
            case AgreementBlock it -> Stream.of(it.label(), it.sentence(), it.note());
            case WritingLines it -> Stream.of(it.label());
            case KeepTogether _ -> Stream.of();
        };
    }

    /** Returns the block, or the blocks that it keeps together, for formats without pages. */
    default Stream<Block> flat() {
        return this instanceof KeepTogether it ? it.blocks().stream().flatMap(Block::flat) : Stream.of(this);
    }
}
