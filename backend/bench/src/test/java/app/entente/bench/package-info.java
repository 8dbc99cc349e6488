@NullMarked
package app.entente.bench;

import org.jspecify.annotations.NullMarked;
