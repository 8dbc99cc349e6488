package app.entente.door;

import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.couple.Spaces;
import app.entente.session.RoundId;
import app.entente.sheet.SharedAnswers.SharedHalf;
import app.entente.vault.KeyErased;
import app.entente.vault.KeyHolder;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Seals and opens each half under its owner's key, in parts; a half whose key is erased cannot be opened. */
@Component
class SealedHalves {

    private static final int PART = 16_000;

    private final Spaces spaces;
    private final Vault vault;

    SealedHalves(Spaces spaces, Vault vault) {
        this.spaces = spaces;
        this.vault = vault;
    }

    List<byte[]> seal(Membership me, RoundId round, Seat seat, SharedHalf sharedHalf) {
        var owner = owner(me, seat).orElseThrow();
        var plain = SnapshotFormat.half(sharedHalf);
        var parts = new ArrayList<byte[]>();
        for (int from = 0; from < plain.length; from += PART) {
            var part = Arrays.copyOfRange(plain, from, Math.min(from + PART, plain.length));
            parts.add(vault.seal(owner, row(me, round, seat, parts.size()), part));
        }
        return parts;
    }

    Optional<SharedHalf> open(Membership me, RoundId round, Seat seat, List<byte[]> parts) {
        try {
            return owner(me, seat).map(owner -> SnapshotFormat.half(open(owner, me, round, seat, parts)));
        } catch (KeyErased _) {
            return Optional.empty();
        }
    }

    private byte[] open(KeyHolder owner, Membership me, RoundId round, Seat seat, List<byte[]> parts) {
        var plain = new ByteArrayOutputStream();
        for (int i = 0; i < parts.size(); i++) {
            plain.writeBytes(vault.open(owner, row(me, round, seat, i), parts.get(i)));
        }
        return plain.toByteArray();
    }

    private Optional<KeyHolder> owner(Membership me, Seat seat) {
        return seat == me.seat() ? Optional.of(me.key()) : partner(me);
    }

    private Optional<KeyHolder> partner(Membership me) {
        return spaces.memberIds(me).stream()
                .filter(it -> !it.equals(me.person()))
                .<KeyHolder>map(it -> new KeyHolder.Person(me.space().value(), it.value()))
                .findFirst();
    }

    private static RowIdentity row(Membership me, RoundId round, Seat seat, int index) {
        return new RowIdentity(
                "door.half",
                List.of(
                        me.space().value().toString(),
                        round.value().toString(),
                        seat.name(),
                        Integer.toString(index + 1),
                        "1"));
    }
}
