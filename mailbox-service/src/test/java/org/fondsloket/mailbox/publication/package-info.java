/** Proves what leaves the service. */
@NullMarked
package org.fondsloket.mailbox.publication;

import org.jspecify.annotations.NullMarked;
