/** Proves the rules on calendar against the document and generated data. */
@NullMarked
package org.fondsloket.scheme.calendar;

import org.jspecify.annotations.NullMarked;
