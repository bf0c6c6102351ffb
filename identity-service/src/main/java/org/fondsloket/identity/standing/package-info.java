/** Decides what is known of a login beside its name: how strong it shall be and whose it is. */
@NullMarked
package org.fondsloket.identity.standing;

import org.jspecify.annotations.NullMarked;
