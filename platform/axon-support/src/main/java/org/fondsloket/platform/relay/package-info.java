/** Sends committed events to Kafka as outer events, in order, losing none. */
@NullMarked
package org.fondsloket.platform.relay;

import org.jspecify.annotations.NullMarked;
