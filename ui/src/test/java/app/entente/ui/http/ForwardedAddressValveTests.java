package app.entente.ui.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardedAddressValveTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.9                      | 198.51.100.9",
                "198.51.100.9:40001                | 198.51.100.9",
                "2001:db8::7                       | 2001:db8::7",
                "[2001:db8::7]:40001               | 2001:db8::7",
                "[2001:db8::7]                     | 2001:db8::7",
                "192.0.2.1, 198.51.100.9:40001     | 192.0.2.1,198.51.100.9",
                "made up, 198.51.100.9             | 198.51.100.9",
                "192.0.2.1, unknown, 198.51.100.9  | 198.51.100.9",
            })
    void anAddressIsReadWithItsPortAndWhatIsNoneEndsTheList(String header, String expected) {
        assertThat(String.join(",", ForwardedAddressValve.addresses(header))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"unknown", "_hidden", "198.51.100.9:port", "' '", "'198.51.100.9,'", "localhost", "999.1.1.1:80"})
    void whatIsNoAddressGivesNone(String header) {
        assertThat(ForwardedAddressValve.addresses(header)).isEmpty();
    }
}
