/** Tests of the one next thing. */
@NullMarked
package app.entente.nextstep;

import org.jspecify.annotations.NullMarked;
