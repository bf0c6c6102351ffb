/** Answers long lists in pages to those who ask for pages. */
@NullMarked
package org.fondsloket.employee.paging;

import org.jspecify.annotations.NullMarked;
