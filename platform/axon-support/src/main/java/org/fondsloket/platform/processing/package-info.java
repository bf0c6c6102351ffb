/** Runs what follows from events, each group in one explicit way, and loses no failed event. */
@NullMarked
package org.fondsloket.platform.processing;

import org.jspecify.annotations.NullMarked;
