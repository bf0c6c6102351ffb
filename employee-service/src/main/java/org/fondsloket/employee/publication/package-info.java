/** Tells the other services of workers and postings, and of persons on the erasable topic. */
@NullMarked
package org.fondsloket.employee.publication;

import org.jspecify.annotations.NullMarked;
