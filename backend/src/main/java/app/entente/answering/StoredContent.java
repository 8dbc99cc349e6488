package app.entente.answering;

/** The content of an answer's line: the answer, and the operation that saved it last. */
record StoredContent(OperationId operation, Answer answer) {}
