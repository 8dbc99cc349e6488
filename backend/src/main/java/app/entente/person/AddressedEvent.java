package app.entente.person;

import java.util.Set;

/**
 * An event that may reach a screen, and the only persons it may reach.
 *
 * <p>It carries ids and nothing else: each recipient reads again what they may see.
 */
public interface AddressedEvent {

    /** Returns the name of the event for clients, listed in docs/live.md; it stays when the event's type is renamed. */
    String kind();

    Set<PersonId> recipients();
}
