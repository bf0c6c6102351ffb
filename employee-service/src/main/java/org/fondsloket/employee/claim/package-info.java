/**
 * Keeps two postings of one worker from sharing a day, also when they arrive at the same moment.
 */
@NullMarked
package org.fondsloket.employee.claim;

import org.jspecify.annotations.NullMarked;
