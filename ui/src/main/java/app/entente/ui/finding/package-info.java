/** One compared item: its answers as text, table row, panel or chart, and the messages about it. Shared by comparison sections. */
@NullMarked
package app.entente.ui.finding;

import org.jspecify.annotations.NullMarked;
