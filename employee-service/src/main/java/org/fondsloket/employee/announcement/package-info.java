/** Announces postings of an employer, ends them and lists them. */
@NullMarked
package org.fondsloket.employee.announcement;

import org.jspecify.annotations.NullMarked;
