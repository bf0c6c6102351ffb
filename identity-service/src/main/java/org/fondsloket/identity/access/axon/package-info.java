/** The thin shell that keeps accesses in the event store. */
@NullMarked
package org.fondsloket.identity.access.axon;

import org.jspecify.annotations.NullMarked;
