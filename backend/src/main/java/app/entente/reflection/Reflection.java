package app.entente.reflection;

/** A question to oneself with a few words on it, and the way to help. */
public record Reflection(String id, String title, String question, String words, String help) {}
