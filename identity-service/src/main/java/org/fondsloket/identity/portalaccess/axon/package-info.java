/** Puts the decisions about a worker's access into the event store. */
@NullMarked
package org.fondsloket.identity.portalaccess.axon;

import org.jspecify.annotations.NullMarked;
