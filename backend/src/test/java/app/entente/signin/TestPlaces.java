package app.entente.signin;

import app.entente.person.PersonId;

/** Signed-in places of people in tests. */
public final class TestPlaces {

    private TestPlaces() {}

    public static SignedInPlaceId create(SignedInPlaces signedInPlaces, PersonId person) {
        return signedInPlaces
                .resume(signedInPlaces.create(person))
                .orElseThrow()
                .id();
    }
}
