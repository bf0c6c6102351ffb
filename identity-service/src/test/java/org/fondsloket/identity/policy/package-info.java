/** Tests of what is decided here. */
@NullMarked
package org.fondsloket.identity.policy;

import org.jspecify.annotations.NullMarked;
