/** Lets employers, providers and the fund work with mandates. */
@NullMarked
package org.fondsloket.identity.delegation;

import org.jspecify.annotations.NullMarked;
