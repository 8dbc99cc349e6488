package app.entente.demo;

/** The person belongs to no demo, or the demo has ended. */
public final class DemoOver extends RuntimeException {}
