@NullMarked
package app.entente.ui.finding;

import org.jspecify.annotations.NullMarked;
