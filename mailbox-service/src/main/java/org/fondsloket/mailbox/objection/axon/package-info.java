/** The one place where an objection meets the event-sourcing framework. */
@NullMarked
package org.fondsloket.mailbox.objection.axon;

import org.jspecify.annotations.NullMarked;
