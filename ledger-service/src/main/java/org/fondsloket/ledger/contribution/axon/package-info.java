/**
 * Hangs the contribution account into the event store, and is the only place that knows the
 * framework.
 */
@NullMarked
package org.fondsloket.ledger.contribution.axon;

import org.jspecify.annotations.NullMarked;
