/** Wires the Vaadin application: the page shell, initialization, reconnecting. Nobody uses it. */
@NullMarked
package app.entente.ui;

import org.jspecify.annotations.NullMarked;
