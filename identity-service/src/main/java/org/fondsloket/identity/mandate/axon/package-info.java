/** Puts the decisions about a mandate into the event store. */
@NullMarked
package org.fondsloket.identity.mandate.axon;

import org.jspecify.annotations.NullMarked;
