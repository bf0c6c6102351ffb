/** Proves what a sender confirms, in which words. */
@NullMarked
package org.fondsloket.reporting.submission;

import org.jspecify.annotations.NullMarked;
