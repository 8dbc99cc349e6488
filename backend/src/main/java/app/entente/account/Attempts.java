package app.entente.account;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** Slows down whoever guesses, whether the guess is right or wrong. */
@Service
public class Attempts {

    private static final String INSTANCE = "instance";

    private final Limit codesByAddress;
    private final Limit codesByInstance;
    private final Limit signInsByName;
    private final Limit signInsByAddress;
    private final Limit recoveriesByName;
    private final Limit recoveriesByAddress;
    private final Limit accountsByAddress;
    private final Limit accountsByInstance;

    Attempts(LimitSettings settings, Clock clock) {
        var quarter = Duration.ofMinutes(15);
        var hour = Duration.ofHours(1);
        codesByAddress = new Limit(settings.codesByAddress(), Duration.ofMinutes(1), clock);
        codesByInstance = new Limit(settings.codesByInstance(), hour, clock);
        signInsByName = new Limit(settings.signInsByName(), quarter, clock);
        signInsByAddress = new Limit(settings.signInsByAddress(), quarter, clock);
        recoveriesByName = new Limit(settings.recoveriesByName(), hour, clock);
        recoveriesByAddress = new Limit(settings.recoveriesByAddress(), hour, clock);
        accountsByAddress = new Limit(settings.accountsByAddress(), hour, clock);
        accountsByInstance = new Limit(settings.accountsByInstance(), hour, clock);
    }

    /** Counts a try to open something with a token or a typed code. */
    public void codes(String address) {
        codesByAddress.spend(Network.of(address));
        codesByInstance.spend(INSTANCE);
    }

    void account(String address) {
        accountsByAddress.spend(Network.of(address));
        accountsByInstance.spend(INSTANCE);
    }

    void signIn(String name, String address) {
        signInsByAddress.spend(Network.of(address));
        signInsByName.spend(name);
    }

    void recovery(String name, String address) {
        recoveriesByAddress.spend(Network.of(address));
        recoveriesByName.spend(name);
    }

    void confirmation(PersonId person) {
        signInsByName.spend(person.toString());
    }
}
