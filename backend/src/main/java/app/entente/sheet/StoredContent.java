package app.entente.sheet;

import app.entente.answer.Answer;

/** The content of an answer's line: the answer, and the operation that saved it last. */
record StoredContent(SaveOperationId operation, Answer answer) {}
