package app.entente.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The conversation guide as plain content, in one language; every format is written from it and from nothing else.
 * Where the two want it in a further language, that edition stands beside it, leaf by leaf.
 */
record Booklet(
        Locale locale, String title, String subtitle, String purpose, List<Leaf> leaves, Optional<Booklet> beside) {

    Booklet {
        leaves = List.copyOf(leaves);
    }

    Booklet(Locale locale, String title, String subtitle, String purpose, List<Leaf> leaves) {
        this(locale, title, subtitle, purpose, leaves, Optional.empty());
    }

    Booklet beside(Booklet other) {
        return new Booklet(locale, title, subtitle, purpose, leaves, Optional.of(other));
    }

    /** One for each language. */
    List<Booklet> editions() {
        var editions = new ArrayList<>(List.of(this));
        beside.ifPresent(it -> editions.addAll(it.editions()));
        return editions;
    }

    /** One page of its own: a small line above, a title, and what follows. */
    record Leaf(String over, String title, List<Block> blocks) {

        Leaf {
            blocks = List.copyOf(blocks);
        }
    }
}
