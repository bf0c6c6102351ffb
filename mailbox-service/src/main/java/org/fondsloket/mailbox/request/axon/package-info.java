/** The one place where a request for a document meets the event-sourcing framework. */
@NullMarked
package org.fondsloket.mailbox.request.axon;

import org.jspecify.annotations.NullMarked;
