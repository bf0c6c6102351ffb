/** Decides what a customs notification means for the postings of the workers it names. */
@NullMarked
package org.fondsloket.employee.notification;

import org.jspecify.annotations.NullMarked;
