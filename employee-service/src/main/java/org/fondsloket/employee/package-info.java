/** Knows the workers, their postings and, in one erasable place, who they are. */
@NullMarked
package org.fondsloket.employee;

import org.jspecify.annotations.NullMarked;
