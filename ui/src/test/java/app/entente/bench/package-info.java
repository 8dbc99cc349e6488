/** What is measured, each against a bare yardstick in the same run; {@code ./entente bench} runs it, no build does. */
@NullMarked
package app.entente.bench;

import org.jspecify.annotations.NullMarked;
