/** The finished bytes of letters: not events, kept as long as the law wants a letter kept. */
@NullMarked
package org.fondsloket.mailbox.document;

import org.jspecify.annotations.NullMarked;
