package app.entente.reminder;

import app.entente.calendar.CalendarText;
import app.entente.person.PersonId;
import app.entente.reminder.CalendarFeedRepository.StoredFeed;
import app.entente.signin.RateLimits;
import app.entente.signin.SignedInPlaceGone;
import app.entente.signin.SignedInPlaceId;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.Token;
import app.entente.signin.TooManyAttempts;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues, revokes and reads the private calendar feed of a person. Its token of 256 random bits is the whole permission:
 * it is readable only when it is made, and only its digest is stored.
 */
@Service
public class CalendarFeeds {

    private final CalendarFeedRepository feeds;
    private final DueDayFinder dueDays;
    private final ReminderWords words;
    private final RateLimits rateLimits;
    private final SignedInPlaces signedInPlaces;

    CalendarFeeds(
            CalendarFeedRepository feeds,
            DueDayFinder dueDays,
            ReminderWords words,
            RateLimits rateLimits,
            SignedInPlaces signedInPlaces) {
        this.feeds = feeds;
        this.dueDays = dueDays;
        this.words = words;
        this.rateLimits = rateLimits;
        this.signedInPlaces = signedInPlaces;
    }

    @Transactional(readOnly = true)
    public boolean isOn(PersonId person) {
        return zone(person).isPresent();
    }

    /** Returns the time zone in which the days of this person's feed are counted; empty where there is no feed. */
    @Transactional(readOnly = true)
    public Optional<ZoneId> zone(PersonId person) {
        return feeds.findZone(person);
    }

    /**
     * Returns the token of a new feed, whose days are counted in this time zone; the one before ends. Throws
     * {@link SignedInPlaceGone} unless the person is signed in at this place.
     */
    @Transactional
    public String issue(PersonId person, SignedInPlaceId here, ZoneId zone) {
        signedInPlaces.requireActive(person, here);
        var token = Token.random();
        feeds.save(person, token, zone);
        return token.value();
    }

    @Transactional
    public void revoke(PersonId person) {
        feeds.delete(person);
    }

    /**
     * Returns the feed of this token as iCalendar, for a program at this address; empty for one that is unknown or has
     * ended, which nothing tells apart. Throws {@link TooManyAttempts}.
     */
    public Optional<String> read(String token, String address) {
        rateLimits.countCalendarRead(address);
        return feeds.find(new Token(token)).map(this::render);
    }

    private String render(StoredFeed feed) {
        var days = dueDays.find(feed.person(), feed.zone());
        return CalendarText.of(days, words.text(feed.person(), "calendar.title"));
    }
}
