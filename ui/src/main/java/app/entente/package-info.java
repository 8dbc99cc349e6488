/** Where the application starts. */
@NullMarked
package app.entente;

import org.jspecify.annotations.NullMarked;
