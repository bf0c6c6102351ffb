/** JSON of the HTTP API: exact amounts and strict input. */
@NullMarked
package org.fondsloket.platform.web.json;

import org.jspecify.annotations.NullMarked;
