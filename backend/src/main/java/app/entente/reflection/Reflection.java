package app.entente.reflection;

/** A question to oneself, a few words on it, and the way on to help. */
public record Reflection(String id, String title, String question, String words, String help) {}
