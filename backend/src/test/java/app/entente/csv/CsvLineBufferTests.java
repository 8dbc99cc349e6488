package app.entente.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineBufferTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-1, -1",
        "0.25, 0.25",
        "-0.5, -0.5",
        "0.0000000001, 0.0000000001",
        "0.00000000004, 0",
        "-0.00000000004, 0",
        "0.99999999996, 1",
        "12.00001, 12.00001",
        "123456.7, 123456.7",
        "4000000000, 4000000000",
        "-1234567890.5, -1234567890.5",
        "1e15, 1000000000000000"
    })
    void upToTenDecimalsAndNoMoreZerosThanNeeded(double number, String text) throws IOException {
        assertThat(written(number)).isEqualTo(text);
    }

    @Test
    void everyNumberIsTheNearestOfTenDecimals() throws IOException {
        var random = new Random(7);
        for (var number : DoubleStream.generate(() -> (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(6)))
                .limit(20_000)
                .toArray()) {
            var nearest = BigDecimal.valueOf(number).setScale(10, RoundingMode.HALF_UP);
            assertThat(new BigDecimal(written(number)).subtract(nearest).abs())
                    .isLessThanOrEqualTo(new BigDecimal("1e-10"));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsNeverWritten(double number) {
        assertThatThrownBy(() -> written(number)).isInstanceOf(NumberFormatException.class);
    }

    private static String written(double number) throws IOException {
        var csvLineBuffer = new CsvLineBuffer();
        csvLineBuffer.number(number);
        var out = new ByteArrayOutputStream();
        csvLineBuffer.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
