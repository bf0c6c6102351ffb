/** Lets an employer see its data and keep them up to date, section by section. */
@NullMarked
package org.fondsloket.employer.upkeep;

import org.jspecify.annotations.NullMarked;
