/** Letters on paper: what the fund prints and posts, and for whom. */
@NullMarked
package org.fondsloket.mailbox.printing;

import org.jspecify.annotations.NullMarked;
