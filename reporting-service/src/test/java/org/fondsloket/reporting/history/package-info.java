/** Tests beside what they test. */
@NullMarked
package org.fondsloket.reporting.history;

import org.jspecify.annotations.NullMarked;
