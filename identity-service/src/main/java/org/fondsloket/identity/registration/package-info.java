/**
 * Decides how an organisation gets its first user: invited, once, by whoever has the newest code.
 */
@NullMarked
package org.fondsloket.identity.registration;

import org.jspecify.annotations.NullMarked;
