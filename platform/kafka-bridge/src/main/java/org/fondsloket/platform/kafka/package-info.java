/** Receives outer events once, in order per key, and never loses a failed one. */
@NullMarked
package org.fondsloket.platform.kafka;

import org.jspecify.annotations.NullMarked;
