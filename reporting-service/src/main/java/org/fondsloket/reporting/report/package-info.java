/** Decides whether a month's report is accepted and what is owed for it, free of any framework. */
@NullMarked
package org.fondsloket.reporting.report;

import org.jspecify.annotations.NullMarked;
