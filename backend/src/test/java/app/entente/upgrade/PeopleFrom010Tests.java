package app.entente.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.account.Accounts;
import app.entente.account.People;
import app.entente.account.Places;
import app.entente.answering.Answer;
import app.entente.answering.Kept;
import app.entente.answering.OwnSheets;
import app.entente.answering.Response;
import app.entente.answering.ShareLevel;
import app.entente.couple.Invitations;
import app.entente.couple.SpaceClosed;
import app.entente.couple.Spaces;
import app.entente.discussion.Facet;
import app.entente.discussion.Notes;
import app.entente.discussion.Paragraph;
import app.entente.discussion.ParagraphId;
import app.entente.discussion.TopicId;
import app.entente.door.Door;
import app.entente.privacy.OwnData;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.ThemeId;
import app.entente.questionnaire.Value;
import app.entente.session.Rounds;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** People after an upgrade: they sign in as before, an invitation arrives, and a closed space is only read. */
@UpgradeFrom010
class PeopleFrom010Tests {

    private static final TopicId TIME = topic("time-together", Facet.EXPECTATIONS);

    private final ReleasedPeople people;
    private final Accounts accounts;
    private final Places places;
    private final Spaces spaces;
    private final Invitations invitations;
    private final Rounds rounds;
    private final OwnSheets sheets;
    private final Door door;
    private final Notes notes;
    private final OwnData ownData;

    PeopleFrom010Tests(
            ReleasedPeople people,
            Accounts accounts,
            Places places,
            Spaces spaces,
            Invitations invitations,
            Rounds rounds,
            OwnSheets sheets,
            Door door,
            Notes notes,
            OwnData ownData) {
        this.people = people;
        this.accounts = accounts;
        this.places = places;
        this.spaces = spaces;
        this.invitations = invitations;
        this.rounds = rounds;
        this.sheets = sheets;
        this.door = door;
        this.notes = notes;
        this.ownData = ownData;
    }

    @Test
    void peopleAreKnownAgain() {
        var noa = people.of("noa-before");
        assertThat(places.resume(people.release().secret("signed-in"))
                        .orElseThrow()
                        .person())
                .isEqualTo(noa.person());
        assertThat(accounts.language(noa.person())).contains(Locale.FRENCH);
        assertThat(accounts.language(people.of("noa-after").person())).isEmpty();
        assertThat(spaces.pair(noa).mine()).isEqualTo("Noa");
        assertThat(spaces.pair(noa).partners()).contains("Zoë 🌿");
        assertThat(spaces.pair(people.of("robin-before")).myVoice())
                .isEqualTo(spaces.pair(noa).partnersVoice());
        accounts.recover(
                "robin-before", people.release().secret("recovery"), "another long way to school", People.address());
        assertThat(accounts.signIn("robin-before", "another long way to school", People.address()))
                .isPresent();
    }

    @Test
    void anInvitationOnItsWayArrives() {
        var noa = people.of("noa-alone");
        assertThat(sheets.answer(noa, rounds.current(noa).id(), new ItemId("free-evenings")))
                .contains(new Kept(
                        new Answer(
                                new Response.Given(new Value.Grade(3)),
                                Optional.of(ShareLevel.SHOW),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                ""),
                        1));
        var robin = accounts.create("robin-invited", People.PASSWORD).person();
        var offer = invitations
                .byCode(people.release().secret("invitation"), People.address())
                .orElseThrow();
        invitations.accept(robin, offer, "Robin");
        assertThat(spaces.pair(noa).partners()).contains("Robin");
    }

    @Test
    void aClosedSpaceIsReadAndNoMore() {
        var noa = people.of("noa-closed");
        var opened = door.opened(noa, rounds.current(noa).id()).orElseThrow();
        assertThat(notes.of(opened)).extracting(Paragraph::text).containsExactly("It was good");
        assertThat(new String(
                        ownData.export(people.of("robin-closed").person(), Locale.ENGLISH), StandardCharsets.UTF_8))
                .contains("It was good", "evening-with-friends", "NOT_OK");
        assertThatExceptionOfType(SpaceClosed.class)
                .isThrownBy(() -> notes.write(opened, TIME, ParagraphId.create(), 0, "More"));
    }

    private static TopicId topic(String theme, Facet facet) {
        return new TopicId(new ThemeId(theme), facet);
    }
}
