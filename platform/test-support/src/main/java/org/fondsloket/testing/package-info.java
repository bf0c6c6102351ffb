/** What the tests of every service share, so that none of them invents its own servers. */
@NullMarked
package org.fondsloket.testing;

import org.jspecify.annotations.NullMarked;
