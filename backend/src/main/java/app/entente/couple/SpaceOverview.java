package app.entente.couple;

import java.util.Optional;

/**
 * The two people of a space as one of them sees them, and its state; the partner's name is empty until the second seat
 * is filled.
 */
public record SpaceOverview(String myName, Optional<String> partnersName, PartnerColour myColour, SpaceState state) {

    public PartnerColour partnersColour() {
        return myColour.other();
    }
}
