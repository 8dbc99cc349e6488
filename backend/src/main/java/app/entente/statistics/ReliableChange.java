package app.entente.statistics;

/**
 * Whether a change is more than the scale's own wavering (Jacobson &amp; Truax 1991), with the spread and reliability
 * of a named reference group.
 *
 * @param deviation standard deviation in the reference group, above 0
 * @param reliability 0..1, below 1
 */
public record ReliableChange(double deviation, double reliability) {

    /** Beyond this many standard errors a change counts as reliable, at 95 %. */
    private static final double BEYOND = 1.96;

    public ReliableChange {
        if (!(deviation > 0) || !(reliability >= 0 && reliability < 1)) {
            throw new IllegalArgumentException("deviation " + deviation + ", reliability " + reliability);
        }
    }

    /** SD·√(1 - r). */
    public double errorOfMeasurement() {
        return deviation * Math.sqrt(1 - reliability);
    }

    /** √2·SEM: the standard error of the difference of two measurements. */
    public double errorOfDifference() {
        return Math.sqrt(2) * errorOfMeasurement();
    }

    /** The smallest change that counts as reliable. */
    public double smallest() {
        return BEYOND * errorOfDifference();
    }

    /** The change in standard errors of the difference. */
    public double index(double change) {
        return change / errorOfDifference();
    }

    public boolean isReliable(double change) {
        return Math.abs(index(change)) > BEYOND;
    }
}
