package app.entente.demo;

/** A person of a demo cannot share a space with anybody else. */
public final class DemoStaysInside extends RuntimeException {}
