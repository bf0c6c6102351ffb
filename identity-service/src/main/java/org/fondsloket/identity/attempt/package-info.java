/** Lets nobody guess a secret for long: counts attempts across restarts and processes. */
@NullMarked
package org.fondsloket.identity.attempt;

import org.jspecify.annotations.NullMarked;
