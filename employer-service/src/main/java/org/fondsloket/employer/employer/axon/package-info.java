/** Hangs the employer into the event store, and is the only place that knows the framework. */
@NullMarked
package org.fondsloket.employer.employer.axon;

import org.jspecify.annotations.NullMarked;
