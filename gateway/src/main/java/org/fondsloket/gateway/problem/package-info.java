/** Answers every refusal of the edge in one shape and in the caller's language. */
@NullMarked
package org.fondsloket.gateway.problem;

import org.jspecify.annotations.NullMarked;
