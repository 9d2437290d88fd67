/**
 * Makes photographs safe to keep: upright, scaled, without metadata. May use service.port, domain.shared, the JDK's
 * image reading and metadata-extractor. Nothing touches the disk.
 */
@NullMarked
package se.varsam.photo;

import org.jspecify.annotations.NullMarked;
