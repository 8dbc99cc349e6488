package app.entente.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.account.AccountAuthentication;
import app.entente.account.AccountPreferences;
import app.entente.account.Accounts;
import app.entente.account.UniqueCredentials;
import app.entente.agreement.NoteParagraph;
import app.entente.agreement.NoteParagraphId;
import app.entente.agreement.SharedNotes;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.OwnSheets;
import app.entente.couple.SpaceRefused.SpaceClosed;
import app.entente.couple.Spaces;
import app.entente.door.Door;
import app.entente.invitation.Invitations;
import app.entente.privacy.PersonalDataExporter;
import app.entente.session.Rounds;
import app.entente.sheet.VersionedAnswer;
import app.entente.signin.SignedInPlaces;
import app.entente.values.ItemId;
import app.entente.values.Response;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** People after an upgrade: they sign in as before, an invitation arrives, and a closed space is only read. */
@UpgradeFrom010
class PeopleFrom010Tests {

    private static final ThemeId TIME = new ThemeId("time-together");

    private final ReleasedPeople people;
    private final Accounts accounts;
    private final AccountAuthentication accountAuthentication;
    private final AccountPreferences accountPreferences;
    private final SignedInPlaces signedInPlaces;
    private final Spaces spaces;
    private final Invitations invitations;
    private final Rounds rounds;
    private final OwnSheets sheets;
    private final Door door;
    private final SharedNotes sharedNotes;
    private final PersonalDataExporter personalDataExporter;

    PeopleFrom010Tests(
            ReleasedPeople people,
            Accounts accounts,
            AccountAuthentication accountAuthentication,
            AccountPreferences accountPreferences,
            SignedInPlaces signedInPlaces,
            Spaces spaces,
            Invitations invitations,
            Rounds rounds,
            OwnSheets sheets,
            Door door,
            SharedNotes sharedNotes,
            PersonalDataExporter personalDataExporter) {
        this.people = people;
        this.accounts = accounts;
        this.accountAuthentication = accountAuthentication;
        this.accountPreferences = accountPreferences;
        this.signedInPlaces = signedInPlaces;
        this.spaces = spaces;
        this.invitations = invitations;
        this.rounds = rounds;
        this.sheets = sheets;
        this.door = door;
        this.sharedNotes = sharedNotes;
        this.personalDataExporter = personalDataExporter;
    }

    @Test
    void peopleAreKnownAgain() {
        var noa = people.of("noa-before");
        assertThat(signedInPlaces
                        .resume(people.release().secret("signed-in"))
                        .orElseThrow()
                        .person())
                .isEqualTo(noa.person());
        assertThat(accountPreferences.language(noa.person())).contains(Locale.FRENCH);
        assertThat(accountPreferences.language(people.of("noa-after").person())).isEmpty();
        assertThat(spaces.overview(noa).myName()).isEqualTo("Noa");
        assertThat(spaces.overview(noa).partnersName()).contains("Zoë 🌿");
        assertThat(spaces.overview(people.of("robin-before")).myColour())
                .isEqualTo(spaces.overview(noa).partnersColour());
        accountAuthentication.recover(
                "robin-before",
                people.release().secret("recovery"),
                "another long way to school",
                UniqueCredentials.origin());
        assertThat(accountAuthentication.signIn(
                        "robin-before", "another long way to school", UniqueCredentials.origin(), it -> it))
                .isPresent();
    }

    @Test
    void anInvitationOnItsWayArrives() {
        var noa = people.of("noa-alone");
        assertThat(sheets.answer(noa, rounds.current(noa).id(), new ItemId("free-evenings")))
                .contains(new VersionedAnswer(
                        new Answer(
                                new Response.Given(new Value.Grade(3)),
                                Optional.of(ShareLevel.SHOW),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                ""),
                        1));
        var robin = accounts.create("robin-invited", UniqueCredentials.PASSWORD).person();
        var invitationOffer = invitations
                .findByCode(people.release().secret("invitation"), UniqueCredentials.address())
                .orElseThrow();
        invitations.accept(robin, invitationOffer, "Robin");
        assertThat(spaces.overview(noa).partnersName()).contains("Robin");
    }

    @Test
    void aClosedSpaceIsReadAndNoMore() {
        var noa = people.of("noa-closed");
        var opened = door.findOpened(noa, rounds.current(noa).id()).orElseThrow();
        assertThat(sharedNotes.find(opened)).extracting(NoteParagraph::text).containsExactly("It was good");
        assertThat(new String(
                        personalDataExporter.export(people.of("robin-closed").person(), Locale.ENGLISH),
                        StandardCharsets.UTF_8))
                .contains("It was good", "evening-with-friends", "NOT_OK");
        assertThatExceptionOfType(SpaceClosed.class)
                .isThrownBy(() -> sharedNotes.write(opened, TIME, NoteParagraphId.create(), 0, "More"));
    }
}
