/** Checks the tokens of machines before anything is passed on. */
@NullMarked
package org.fondsloket.gateway.token;

import org.jspecify.annotations.NullMarked;
