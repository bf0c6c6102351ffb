/** The whole platform, tried from outside as its users and its operators would. */
@NullMarked
package org.fondsloket.acceptance;

import org.jspecify.annotations.NullMarked;
