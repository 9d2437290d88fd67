/**
 * The register's tables: the encrypted database, its migrations and the repositories over it. The only place with SQL.
 * May use service.port, the domain and the generated store.schema.
 */
@NullMarked
package se.varsam.store;

import org.jspecify.annotations.NullMarked;
