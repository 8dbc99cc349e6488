package app.entente.account;

import java.util.Set;

/**
 * An event that may reach a screen, and the only persons it may reach.
 *
 * <p>It carries ids and nothing else: whoever is told asks again what they may see.
 */
public interface Addressed {

    /** The name clients are told, listed in docs/live.md; it stays when the event's type is renamed. */
    String kind();

    Set<PersonId> recipients();
}
