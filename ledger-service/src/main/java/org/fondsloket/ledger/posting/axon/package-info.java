/** Hangs the posting into the event store, and is the only place that knows the framework. */
@NullMarked
package org.fondsloket.ledger.posting.axon;

import org.jspecify.annotations.NullMarked;
