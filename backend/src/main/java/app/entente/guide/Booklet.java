package app.entente.guide;

import java.util.List;
import java.util.Locale;

/** The conversation guide as plain content, in one language; every format is written from it and from nothing else. */
record Booklet(Locale locale, String title, String subtitle, String purpose, List<Leaf> leaves) {

    Booklet {
        leaves = List.copyOf(leaves);
    }

    /** One page of its own: a small line above, a title, and what follows. */
    record Leaf(String over, String title, List<Block> blocks) {

        Leaf {
            blocks = List.copyOf(blocks);
        }
    }
}
