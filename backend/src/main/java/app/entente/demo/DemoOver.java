package app.entente.demo;

/** This is no demo, or its time is over. */
public final class DemoOver extends RuntimeException {}
