package app.entente.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.stream.Stream;

/**
 * Recognizes passwords that follow a pattern: words, names and dates put together, rows of keys, letters changed into
 * digits, and the words of this product. Fewer than ten thousand million guesses, in the order in which they are tried,
 * are too few.
 */
final class GuessablePasswords {

    private static final double ENOUGH_GUESSES_LOG10 = 10;

    /** The length beyond which nothing is measured, since measuring takes long and a password is good by then. */
    private static final int MEASURED = 60;

    private static final List<String> OWN_WORDS = List.of(
            "entente",
            "ententecordiale",
            "partner",
            "partenaire",
            "couple",
            "together",
            "ensemble",
            "answer",
            "reponse",
            "question",
            "agreement",
            "accord",
            "boundary",
            "limite",
            "expectation",
            "attente",
            "support",
            "soutien",
            "relationship",
            "relation",
            "invitation",
            "password",
            "motdepasse",
            "passphrase",
            "iloveyou",
            "jetaime");

    private final Zxcvbn zxcvbn = new Zxcvbn();

    boolean contains(String password, String name) {
        var measured = password.substring(0, Math.min(password.length(), MEASURED));
        var own = Stream.concat(OWN_WORDS.stream(), Stream.of(name)).toList();
        return zxcvbn.measure(measured, own).getGuessesLog10() < ENOUGH_GUESSES_LOG10;
    }
}
