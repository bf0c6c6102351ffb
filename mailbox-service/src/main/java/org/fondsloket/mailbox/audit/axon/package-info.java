/** The one place where an audit meets the event-sourcing framework. */
@NullMarked
package org.fondsloket.mailbox.audit.axon;

import org.jspecify.annotations.NullMarked;
