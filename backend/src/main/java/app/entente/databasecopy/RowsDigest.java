package app.entente.databasecopy;

import app.entente.digest.Sha256;
import java.math.BigInteger;

/** The number of a table's rows and the sum of their SHA-256, which tells every changed row in whatever order they come. */
final class RowsDigest {

    private static final BigInteger LIMIT = BigInteger.TWO.pow(256);

    private long rows;
    private BigInteger sum = BigInteger.ZERO;

    void add(byte[] row) {
        rows++;
        sum = sum.add(new BigInteger(1, Sha256.of(row))).mod(LIMIT);
    }

    long rows() {
        return rows;
    }

    boolean isSameAs(RowsDigest other) {
        return rows == other.rows && sum.equals(other.sum);
    }
}
