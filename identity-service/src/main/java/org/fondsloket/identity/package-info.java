/** Decides who may act for whom, because a token only proves who somebody is. */
@NullMarked
package org.fondsloket.identity;

import org.jspecify.annotations.NullMarked;
