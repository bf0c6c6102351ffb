/** Proves the whole service on real servers. */
@NullMarked
package org.fondsloket.mailbox;

import org.jspecify.annotations.NullMarked;
