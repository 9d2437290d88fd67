package se.varsam.domain.missing;

import java.time.LocalDate;

/**
 * A telephone number that comes with the program.
 *
 * @param key
 *            what steps call it
 * @param number
 *            as it is rung, with its spaces
 * @param use
 *            when to ring it, in our own words
 * @param source
 *            who says so
 * @param checkedOn
 *            the day it was looked up last
 */
public record PublicNumber(RingKey key, String number, String use, String source, LocalDate checkedOn) {}
