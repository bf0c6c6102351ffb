/** Keeps the filed reports in a shape that can be read without replaying events. */
@NullMarked
package org.fondsloket.reporting.filedreports;

import org.jspecify.annotations.NullMarked;
