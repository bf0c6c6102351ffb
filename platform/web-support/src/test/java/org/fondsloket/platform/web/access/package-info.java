/** Tests of what is compared with a login. */
@NullMarked
package org.fondsloket.platform.web.access;

import org.jspecify.annotations.NullMarked;
