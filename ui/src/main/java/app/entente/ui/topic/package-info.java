/** One topic: both answers, floor, turns spoken and written, talked elsewhere. */
@NullMarked
package app.entente.ui.topic;

import org.jspecify.annotations.NullMarked;
