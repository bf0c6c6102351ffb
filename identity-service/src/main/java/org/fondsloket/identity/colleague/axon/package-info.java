/** Puts the decisions about registrations into the event store. */
@NullMarked
package org.fondsloket.identity.colleague.axon;

import org.jspecify.annotations.NullMarked;
