/** Hangs the notification into the event store, and is the only place that knows the framework. */
@NullMarked
package org.fondsloket.employee.notification.axon;

import org.jspecify.annotations.NullMarked;
