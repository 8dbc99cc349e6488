package app.entente.statistics;

/**
 * The reliable change index (Jacobson &amp; Truax 1991): whether a change exceeds the scale's error of measurement,
 * with the spread and reliability of a named reference group.
 *
 * @param deviation standard deviation in the reference group, above 0
 * @param reliability 0..1, below 1
 */
public record ReliableChange(double deviation, double reliability) {

    /** The number of standard errors beyond which a change counts as reliable, at 95 %. */
    private static final double BEYOND = 1.96;

    public ReliableChange {
        if (!(deviation > 0) || !(reliability >= 0 && reliability < 1)) {
            throw new IllegalArgumentException("deviation " + deviation + ", reliability " + reliability);
        }
    }

    /** Returns SD·√(1 - r). */
    public double errorOfMeasurement() {
        return deviation * Math.sqrt(1 - reliability);
    }

    /** Returns √2·SEM: the standard error of the difference of two measurements. */
    public double errorOfDifference() {
        return Math.sqrt(2) * errorOfMeasurement();
    }

    /** Returns the smallest change that counts as reliable, in points of the scale. */
    public double smallest() {
        return BEYOND * errorOfDifference();
    }

    /** Returns the change in standard errors of the difference. */
    public double index(double change) {
        return change / errorOfDifference();
    }

    /** Returns whether the change, up or down, exceeds 1.96 standard errors of the difference. */
    public boolean isReliable(double change) {
        return Math.abs(index(change)) > BEYOND;
    }
}
