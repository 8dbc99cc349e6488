package app.entente.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The conversation guide as plain content, in one language; every format is written from it and from nothing else.
 * Where the two want it in a further language, that edition stands beside it, leaf by leaf.
 */
record Booklet(
        Locale locale,
        String title,
        String subtitle,
        String purpose,
        List<Leaf> leaves,
        Optional<Counsel> counsel,
        Optional<Booklet> beside) {

    Booklet {
        leaves = List.copyOf(leaves);
    }

    Booklet(Locale locale, String title, String subtitle, String purpose, List<Leaf> leaves) {
        this(locale, title, subtitle, purpose, leaves, Optional.empty());
    }

    Booklet(
            Locale locale,
            String title,
            String subtitle,
            String purpose,
            List<Leaf> leaves,
            Optional<Counsel> counsel) {
        this(locale, title, subtitle, purpose, leaves, counsel, Optional.empty());
    }

    Booklet and(Leaf leaf) {
        var more = Stream.concat(leaves.stream(), Stream.of(leaf)).toList();
        return new Booklet(locale, title, subtitle, purpose, more, counsel, beside);
    }

    Booklet beside(Booklet other) {
        return new Booklet(locale, title, subtitle, purpose, leaves, counsel, Optional.of(other));
    }

    /** One for each language. */
    List<Booklet> editions() {
        var editions = new ArrayList<>(List.of(this));
        beside.ifPresent(it -> editions.addAll(it.editions()));
        return editions;
    }

    /** Numbers for a counsellor, and what to call the two; in no format but the one for machines. */
    record Counsel(Sides<String> names, Figures figures) {}

    /** One page of its own: a small line above, a title, and what follows. */
    record Leaf(String over, String title, List<Block> blocks) {

        Leaf {
            blocks = List.copyOf(blocks);
        }
    }
}
