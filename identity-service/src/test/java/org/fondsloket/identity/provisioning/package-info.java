/** Tests of the package of the same name. */
@NullMarked
package org.fondsloket.identity.provisioning;

import org.jspecify.annotations.NullMarked;
