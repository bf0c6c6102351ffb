/** Answers every failure in one form and in the caller's language, giving away nothing else. */
@NullMarked
package org.fondsloket.platform.web.problem;

import org.jspecify.annotations.NullMarked;
