/** Knows who must answer for which month: employers, their workers and the posting periods. */
@NullMarked
package org.fondsloket.reporting.announcement;

import org.jspecify.annotations.NullMarked;
