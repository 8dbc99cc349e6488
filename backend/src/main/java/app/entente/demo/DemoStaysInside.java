package app.entente.demo;

/** A person of a demo cannot sit down with anybody else. */
public final class DemoStaysInside extends RuntimeException {}
