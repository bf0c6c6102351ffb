/** Tells the other services that a report was filed. */
@NullMarked
package org.fondsloket.reporting.publication;

import org.jspecify.annotations.NullMarked;
