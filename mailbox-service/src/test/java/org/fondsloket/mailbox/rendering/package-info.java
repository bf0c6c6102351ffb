/** Proves that the catalogues of the letters are complete and speak each language's own format. */
@NullMarked
package org.fondsloket.mailbox.rendering;

import org.jspecify.annotations.NullMarked;
