package app.entente.ui.home;

/** The details of a next step: position, number of questions, theme, minutes left, and the partner's name. */
record NextStepDetails(NextStep step, int question, int questions, String theme, int minutes, String partnerName) {}
