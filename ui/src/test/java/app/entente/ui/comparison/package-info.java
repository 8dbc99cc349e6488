@NullMarked
package app.entente.ui.comparison;

import org.jspecify.annotations.NullMarked;
