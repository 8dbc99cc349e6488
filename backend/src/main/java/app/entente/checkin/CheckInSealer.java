package app.entente.checkin;

import app.entente.answer.Answer;
import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.couple.Spaces;
import app.entente.payload.PayloadFormat;
import app.entente.values.Value;
import app.entente.vault.KeyHolder;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import app.entente.vault.VaultRefused.KeyErased;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Seals what each answers under their own key, and what both are asked under the key of the space. */
@Component
class CheckInSealer {

    private final Spaces spaces;
    private final Vault vault;

    CheckInSealer(Spaces spaces, Vault vault) {
        this.spaces = spaces;
        this.vault = vault;
    }

    byte[] sealQuestions(Membership me, CheckInId id, List<String> questions) {
        return vault.seal(me.sharedKey(), questionsRow(me, id), CheckInCodecs.QUESTIONS, questions);
    }

    List<String> openQuestions(Membership me, CheckInId id, byte[] sealed) {
        return vault.open(me.sharedKey(), questionsRow(me, id), CheckInCodecs.QUESTIONS, sealed);
    }

    byte[] sealAnswers(Membership me, CheckInId id, int version, Map<String, Answer> answers) {
        return vault.seal(me.key(), answersRow(me, id, me.seat(), version), CheckInCodecs.ANSWERS, answers);
    }

    /** Returns the answers of a seat under their owner's key; the partner's are opened for {@link CheckInOpener} alone. */
    Map<String, Answer> openAnswers(
            Membership me, KeyHolder owner, CheckInId id, Seat seat, int version, byte[] sealed) {
        return vault.open(owner, answersRow(me, id, seat, version), CheckInCodecs.ANSWERS, sealed);
    }

    /** Returns whose key seals each seat's answers, which is asked for at once, whether there are any or not. */
    Map<Seat, KeyHolder> owners(Membership me) {
        var owners = new EnumMap<Seat, KeyHolder>(Seat.class);
        Stream.of(Seat.values()).forEach(seat -> owner(me, seat).ifPresent(it -> owners.put(seat, it)));
        return owners;
    }

    byte[] sealHalf(Membership me, CheckInId id, Seat seat, Map<String, Value> half) {
        return vault.seal(owner(me, seat).orElseThrow(), halfRow(me, id, seat), CheckInCodecs.HALF, half);
    }

    /** Returns the shown values of a seat; empty once their owner's key is erased. */
    Map<String, Value> openHalf(Membership me, CheckInId id, Seat seat, byte[] sealed) {
        return owner(me, seat)
                .map(it -> openUnlessErased(it, halfRow(me, id, seat), CheckInCodecs.HALF, sealed))
                .orElse(Map.of());
    }

    private Map<String, Value> openUnlessErased(
            KeyHolder owner, RowIdentity row, PayloadFormat<Map<String, Value>> format, byte[] sealed) {
        try {
            return vault.open(owner, row, format, sealed);
        } catch (KeyErased _) {
            return Map.of();
        }
    }

    private Optional<KeyHolder> owner(Membership me, Seat seat) {
        return seat == me.seat()
                ? Optional.of(me.key())
                : spaces.partner(me).map(it -> new KeyHolder.Person(me.space().value(), it.value()));
    }

    private static RowIdentity questionsRow(Membership me, CheckInId id) {
        return RowIdentity.of("checkin.check_in", me.space().value(), id.value(), 1);
    }

    private static RowIdentity answersRow(Membership me, CheckInId id, Seat seat, int version) {
        return RowIdentity.of("checkin.answer", me.space().value(), id.value(), seat.code(), version);
    }

    private static RowIdentity halfRow(Membership me, CheckInId id, Seat seat) {
        return RowIdentity.of("checkin.half", me.space().value(), id.value(), seat.code(), 1);
    }
}
