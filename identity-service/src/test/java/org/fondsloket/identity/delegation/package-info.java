/** Tests of mandates on real servers. */
@NullMarked
package org.fondsloket.identity.delegation;

import org.jspecify.annotations.NullMarked;
