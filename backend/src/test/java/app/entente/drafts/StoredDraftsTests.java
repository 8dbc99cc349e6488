package app.entente.drafts;

import app.entente.BackendTest;
import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.stored.SealedColumn;
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
class StoredDraftsTests {

    private static final Membership ME = Memberships.second();

    private final StoredPayloads stored;
    private final DraftRepository words;

    @Autowired
    StoredDraftsTests(StoredPayloads stored, DraftRepository words) {
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
                List.of(SealedColumn.byOne(ME, "unsent.words", "payload", "B")),
                () -> keep(typed),
                () -> List.copyOf(words.find(ME).entrySet()),
                List.copyOf(typed.entrySet()));
    }

    private void keep(Map<String, String> typed) {
        words.findForUpdate(ME);
        words.save(ME, typed);
    }
}
