/** What a logged-in person sees of himself. */
@NullMarked
package org.fondsloket.identity.me;

import org.jspecify.annotations.NullMarked;
