package app.entente.values;

/** A person's response to an item: a value, or one of four ways to give none. */
public sealed interface Response permits Response.Given, NonAnswer {

    record Given(Value value) implements Response {}
}
