/**
 * Hangs the posting period into the event store, and is the only place that knows the framework.
 */
@NullMarked
package org.fondsloket.employee.posting.axon;

import org.jspecify.annotations.NullMarked;
