/** Collects once per request what checks and figures of a month may know. */
@NullMarked
package org.fondsloket.reporting.facts;

import org.jspecify.annotations.NullMarked;
