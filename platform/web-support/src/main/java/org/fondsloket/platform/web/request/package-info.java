/** Gives every request a thread to follow and a limit to its size. */
@NullMarked
package org.fondsloket.platform.web.request;

import org.jspecify.annotations.NullMarked;
