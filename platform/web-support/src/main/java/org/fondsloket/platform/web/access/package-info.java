/**
 * Keeps this service's own copy of who may act for whom, so that no decision needs another service.
 */
@NullMarked
package org.fondsloket.platform.web.access;

import org.jspecify.annotations.NullMarked;
