/** Answers the entry screen of one month: lines, totals and findings in one go. */
@NullMarked
package org.fondsloket.reporting.page;

import org.jspecify.annotations.NullMarked;
