/** The HTTP edge of a service: who calls, what they may do, how a refusal looks. */
@NullMarked
package org.fondsloket.platform.web;

import org.jspecify.annotations.NullMarked;
