/** Tests of what a broker's word is worth. */
@NullMarked
package org.fondsloket.identity.broker;

import org.jspecify.annotations.NullMarked;
