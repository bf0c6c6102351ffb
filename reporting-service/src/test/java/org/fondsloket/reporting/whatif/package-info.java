/** Tests beside what they test. */
@NullMarked
package org.fondsloket.reporting.whatif;

import org.jspecify.annotations.NullMarked;
