package app.entente.signin;

import java.util.Optional;

/** The origin of an attempt to sign in: the network address, and the device's own token where it has one. */
public record AttemptOrigin(String address, Optional<String> deviceToken) {}
