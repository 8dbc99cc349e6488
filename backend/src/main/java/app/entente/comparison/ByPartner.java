package app.entente.comparison;

import app.entente.couple.PartnerColour;

/** A pair of values, one for each partner's colour, so that the guide reads the same whoever has asked for it. */
public record ByPartner<T>(T teal, T amber) {

    /** Returns the pair by colour, from the side of the person whose colour is {@code mine}. */
    public static <T> ByPartner<T> of(PartnerColour mine, T my, T partners) {
        return mine == PartnerColour.TEAL ? new ByPartner<>(my, partners) : new ByPartner<>(partners, my);
    }

    public static ByPartner<VisibleAnswer> of(PartnerColour mine, ItemComparison item) {
        return of(mine, item.mine(), item.partners());
    }

    public T of(PartnerColour partnerColour) {
        return partnerColour == PartnerColour.TEAL ? teal : amber;
    }
}
