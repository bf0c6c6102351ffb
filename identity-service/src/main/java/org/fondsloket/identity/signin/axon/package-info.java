/** Puts the decisions about a person's way in into the event store. */
@NullMarked
package org.fondsloket.identity.signin.axon;

import org.jspecify.annotations.NullMarked;
