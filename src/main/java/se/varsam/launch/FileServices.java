package se.varsam.launch;

import se.varsam.service.ExtractService;
import se.varsam.service.ThinningService;

/**
 * What is made of whole files of an open register.
 *
 * @param extracts
 *            the register extract
 * @param thinning
 *            what may go, and its going
 */
record FileServices(ExtractService extracts, ThinningService thinning) {}
