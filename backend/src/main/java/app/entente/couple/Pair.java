package app.entente.couple;

import java.util.Optional;

/** The two people of a space as one of them sees them; the partner is absent until the second seat is filled. */
public record Pair(String mine, Optional<String> partners, Voice myVoice, SpaceState state) {

    public Voice partnersVoice() {
        return myVoice.other();
    }
}
