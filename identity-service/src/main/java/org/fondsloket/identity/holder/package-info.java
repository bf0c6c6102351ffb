/** Who may act for an employer: the view of the fund's clerks and the way to change it. */
@NullMarked
package org.fondsloket.identity.holder;

import org.jspecify.annotations.NullMarked;
