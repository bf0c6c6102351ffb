/** Connects the decider of absences to the event store. */
@NullMarked
package org.fondsloket.reporting.absence.axon;

import org.jspecify.annotations.NullMarked;
