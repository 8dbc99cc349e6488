package app.entente.sheet;

import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.couple.SpaceId;
import app.entente.person.PersonId;
import app.entente.session.RoundId;
import app.entente.vault.KeyHolder;

/** The identifier of a sheet, and the holder of the key it is sealed under. */
record SheetId(SpaceId space, RoundId round, Seat seat, KeyHolder.Person owner) {

    static SheetId of(Membership me, RoundId round) {
        return new SheetId(me.space(), round, me.seat(), me.key());
    }

    /** Returns the identifier of the sheet of the person in the other seat of my space. */
    static SheetId ofPartner(Membership me, PersonId partner, RoundId round) {
        var owner = new KeyHolder.Person(me.space().value(), partner.value());
        return new SheetId(me.space(), round, me.seat().other(), owner);
    }
}
