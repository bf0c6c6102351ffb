package org.fondsloket.employee.intake;

/**
 * What a file changed; all counts but the first are 0 when the same file is sent again.
 *
 * @param rows workers that the file names
 * @param unchanged notifications that said what was known already
 * @param registeredWorkers workers whom the employer did not have before
 */
record ImportedFile(int rows, int received, int changed, int unchanged, int registeredWorkers) {}
