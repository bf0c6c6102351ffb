/** The pieces that the letters about the accounts share: figures, payment, explanations. */
@NullMarked
package org.fondsloket.mailbox.sheet;

import org.jspecify.annotations.NullMarked;
