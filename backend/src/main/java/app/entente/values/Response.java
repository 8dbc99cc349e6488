package app.entente.values;

/** What a person says to an item: a value, or one of four ways not to give one. */
public sealed interface Response permits Response.Given, NonAnswer {

    record Given(Value value) implements Response {}
}
