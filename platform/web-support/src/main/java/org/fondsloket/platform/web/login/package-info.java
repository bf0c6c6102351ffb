/** Checks tokens and says who the caller is. */
@NullMarked
package org.fondsloket.platform.web.login;

import org.jspecify.annotations.NullMarked;
