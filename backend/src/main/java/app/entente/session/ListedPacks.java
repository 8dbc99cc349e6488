package app.entente.session;

import app.entente.couple.Membership;
import app.entente.pack.PackVersion;
import java.util.List;

/** The packs on the list of a pair, which either can answer before a round begins with them. */
public interface ListedPacks {

    List<PackVersion> listed(Membership me);
}
