/** Shows who changed what of a company's data, when and through which door. */
@NullMarked
package org.fondsloket.employer.history;

import org.jspecify.annotations.NullMarked;
