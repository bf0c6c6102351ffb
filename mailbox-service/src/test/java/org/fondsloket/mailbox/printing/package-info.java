/** Letters on paper, from the event to the clerk who prints them. */
@NullMarked
package org.fondsloket.mailbox.printing;

import org.jspecify.annotations.NullMarked;
