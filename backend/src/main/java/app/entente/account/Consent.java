package app.entente.account;

import java.time.LocalDate;

/**
 * A person's consent to the keeping of what they answer.
 *
 * @param version the version of the words they read
 * @param day the day on which they agreed, in UTC
 */
public record Consent(int version, LocalDate day) {}
