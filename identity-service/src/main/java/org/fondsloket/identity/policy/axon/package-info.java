/** Puts the decisions about a service into the event store. */
@NullMarked
package org.fondsloket.identity.policy.axon;

import org.jspecify.annotations.NullMarked;
