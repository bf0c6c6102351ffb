/** Hangs the worker into the event store, and is the only place that knows the framework. */
@NullMarked
package org.fondsloket.employee.worker.axon;

import org.jspecify.annotations.NullMarked;
