/** The one place where a mail's record meets the event-sourcing framework. */
@NullMarked
package org.fondsloket.mailbox.notice.axon;

import org.jspecify.annotations.NullMarked;
