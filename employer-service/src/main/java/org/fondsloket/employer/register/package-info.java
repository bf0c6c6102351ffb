/** Answers which employers a person may act for and what the fund knows of one of them. */
@NullMarked
package org.fondsloket.employer.register;

import org.jspecify.annotations.NullMarked;
