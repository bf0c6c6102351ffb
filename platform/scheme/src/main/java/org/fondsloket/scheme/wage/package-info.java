/** Wages: the least that an hour at a place of work must pay. */
@NullMarked
package org.fondsloket.scheme.wage;

import org.jspecify.annotations.NullMarked;
