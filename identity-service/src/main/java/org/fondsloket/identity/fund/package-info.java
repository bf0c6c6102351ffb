/** Gives the fund's own systems their rights, so that a new installation can be used at all. */
@NullMarked
package org.fondsloket.identity.fund;

import org.jspecify.annotations.NullMarked;
