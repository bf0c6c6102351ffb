/** Puts the decisions about an organisation into the event store. */
@NullMarked
package org.fondsloket.identity.organisation.axon;

import org.jspecify.annotations.NullMarked;
