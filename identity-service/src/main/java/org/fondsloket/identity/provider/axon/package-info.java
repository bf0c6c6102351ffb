/** Puts the decisions about providers' records into the event store. */
@NullMarked
package org.fondsloket.identity.provider.axon;

import org.jspecify.annotations.NullMarked;
