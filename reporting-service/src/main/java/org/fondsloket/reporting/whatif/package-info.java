/** Computes what a report or a leave would come to, with the arithmetic of the real thing. */
@NullMarked
package org.fondsloket.reporting.whatif;

import org.jspecify.annotations.NullMarked;
