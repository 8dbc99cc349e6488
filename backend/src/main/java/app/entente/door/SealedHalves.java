package app.entente.door;

import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.couple.Spaces;
import app.entente.session.RoundId;
import app.entente.sheet.SharedAnswers.SharedHalf;
import app.entente.vault.KeyHolder;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import app.entente.vault.VaultRefused.KeyErased;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;

/** Seals and opens each half under its owner's key, in parts; a half whose key is erased cannot be opened. */
@Component
class SealedHalves {

    private final Spaces spaces;
    private final Vault vault;

    SealedHalves(Spaces spaces, Vault vault) {
        this.spaces = spaces;
        this.vault = vault;
    }

    List<byte[]> seal(Membership me, RoundId round, Seat seat, SharedHalf sharedHalf) {
        var owner = owner(me, seat).orElseThrow();
        return vault.seal(owner, rows(me, round, seat), SnapshotFormat.HALF, sharedHalf);
    }

    Optional<SharedHalf> open(Membership me, RoundId round, Seat seat, List<byte[]> parts) {
        try {
            return owner(me, seat).map(owner -> vault.open(owner, rows(me, round, seat), SnapshotFormat.HALF, parts));
        } catch (KeyErased _) {
            return Optional.empty();
        }
    }

    private Optional<KeyHolder> owner(Membership me, Seat seat) {
        return seat == me.seat() ? Optional.of(me.key()) : partner(me);
    }

    private Optional<KeyHolder> partner(Membership me) {
        return spaces.partner(me)
                .<KeyHolder>map(it -> new KeyHolder.Person(me.space().value(), it.value()));
    }

    private static IntFunction<RowIdentity> rows(Membership me, RoundId round, Seat seat) {
        return part -> new RowIdentity(
                "door.half",
                List.of(
                        me.space().value().toString(),
                        round.value().toString(),
                        seat.code(),
                        Integer.toString(part),
                        "1"));
    }
}
