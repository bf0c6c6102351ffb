/** Puts the decisions about a login's standing into the event store. */
@NullMarked
package org.fondsloket.identity.standing.axon;

import org.jspecify.annotations.NullMarked;
