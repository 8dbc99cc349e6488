package app.entente.values;

import java.util.Optional;

/** The value of an answer. A non-answer has none: those four ways are no values of their own. */
public sealed interface Value {

    /** A grade from 1, not at all, to 5, completely. */
    record Grade(int step) implements Value {

        public static final int LOWEST = 1;
        public static final int MIDDLE = 3;
        public static final int HIGHEST = 5;

        public Grade {
            if (step < LOWEST || step > HIGHEST) {
                throw new IllegalArgumentException("A grade is 1 to 5, not " + step);
            }
        }
    }

    record Level(LimitLevel limit) implements Value {}

    /** An exchange of one kind of support: given and received, each from 0, never, to 4, very often. */
    record Exchange(int give, int receive, Optional<Wish> wish) implements Value {

        public static final int MAX = 4;

        public Exchange {
            if (give < 0 || give > MAX || receive < 0 || receive > MAX) {
                throw new IllegalArgumentException("Support is 0 to 4, not %d and %d".formatted(give, receive));
            }
        }
    }

    /** A person's account of who does a shared job, from -2, mostly my partner, to 2, mostly me, and the wish about one's own part. */
    record WorkShare(int part, Optional<Wish> wish) implements Value {

        public static final int MOST = 2;

        public WorkShare {
            if (part < -MOST || part > MOST) {
                throw new IllegalArgumentException("A share of work is -2 to 2, not " + part);
            }
        }
    }

    record Wished(WishAnswer answer) implements Value {}

    record Chosen(String option) implements Value {

        public Chosen {
            KebabCase.kebab(option);
        }
    }

    record Words(String text) implements Value {

        public static final int MAX_LENGTH = 1_000;

        public Words {
            if (text.isBlank() || text.codePointCount(0, text.length()) > MAX_LENGTH) {
                throw new IllegalArgumentException("An answer in words has 1 to " + MAX_LENGTH + " characters");
            }
        }

        @Override
        public String toString() {
            return "Words[hidden]";
        }
    }
}
