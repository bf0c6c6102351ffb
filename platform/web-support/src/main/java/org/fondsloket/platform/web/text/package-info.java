/** Texts for people, translated by key. */
@NullMarked
package org.fondsloket.platform.web.text;

import org.jspecify.annotations.NullMarked;
