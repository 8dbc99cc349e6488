/** The common parts of server-rendered pages: model attributes, language, colour scheme, form errors, exit target. */
@NullMarked
package app.entente.ui.mvc;

import org.jspecify.annotations.NullMarked;
