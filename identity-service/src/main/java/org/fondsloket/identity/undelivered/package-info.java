/** Tells whoever waits for an answer to a mail that it will never arrive. */
@NullMarked
package org.fondsloket.identity.undelivered;

import org.jspecify.annotations.NullMarked;
