/** Says whom at the fund an employer can call on a given day. */
@NullMarked
package org.fondsloket.platform.web.adviser;

import org.jspecify.annotations.NullMarked;
