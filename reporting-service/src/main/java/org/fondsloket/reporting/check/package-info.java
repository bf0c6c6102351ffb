/** Finds what is wrong with a report before it is sent, one class and one message per check. */
@NullMarked
package org.fondsloket.reporting.check;

import org.jspecify.annotations.NullMarked;
