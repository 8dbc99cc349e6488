package app.entente.unsent;

import app.entente.BackendTest;
import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.stored.Sealed;
import app.entente.stored.StoredPayloads;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The stored form of unsent words. */
@BackendTest
@Transactional
class StoredWordsTests {

    private static final Membership ME = Memberships.second();

    private final StoredPayloads stored;
    private final WordsRepository words;

    @Autowired
    StoredWordsTests(StoredPayloads stored, WordsRepository words) {
        this.stored = stored;
        this.words = words;
    }

    @Test
    void wordsInTheOrderInWhichTheyWereBegun() {
        stored.begin();
        var typed = new LinkedHashMap<String, String>();
        typed.put("round/telling/money/LIMITS", "I would\nlike – \"that\" 🌿");
        typed.put("round/appreciation", "You listen");
        stored.check(
                "unsent-words",
                List.of(Sealed.byOne(ME, "unsent.words", "payload", "B")),
                () -> keep(typed),
                () -> List.copyOf(words.of(ME).entrySet()),
                List.copyOf(typed.entrySet()));
    }

    private void keep(Map<String, String> typed) {
        words.locked(ME);
        words.keep(ME, typed);
    }
}
