package app.entente.couple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.couple.SpaceRefused.DisplayNameRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Noa",
                "J",
                "Anne-Marie O’Neil",
                "李雷",
                "🌻",
                "علی\u200Cرضا",
                "ශ්\u200Dරී",
                "👩\u200D❤️\u200D👩 Ana"
            })
    void aNameIsWhatPeopleCallEachOther(String name) {
        assertThat(new DisplayName(" " + name + " ").value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u0000",
                "a\nb",
                "\u202Eaon",
                "\u200D\u200C",
                "n234567890123456789012345678901234567890x"
            })
    void whatCannotBeSeenOrRunsOnIsRefused(String name) {
        assertThatThrownBy(() -> new DisplayName(name)).isInstanceOf(DisplayNameRefused.class);
    }
}
