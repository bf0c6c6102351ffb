/** Tests of derived secrets. */
@NullMarked
package org.fondsloket.platform.web.secret;

import org.jspecify.annotations.NullMarked;
