/** Takes a finished report and answers with the receipt. */
@NullMarked
package org.fondsloket.reporting.submission;

import org.jspecify.annotations.NullMarked;
