/** The one place where a letter meets the event-sourcing framework. */
@NullMarked
package org.fondsloket.mailbox.letter.axon;

import org.jspecify.annotations.NullMarked;
