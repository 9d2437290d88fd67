-- Photographs and asylum events go to the bin like all else. thumbnail is the picture small, for lists; null until one
-- is made.
ALTER TABLE photo ADD COLUMN removed_at TEXT;
ALTER TABLE photo ADD COLUMN thumbnail BLOB;
ALTER TABLE asylum_event ADD COLUMN removed_at TEXT;

-- Whom a photograph was shared with, when and why. One taken back as a mistake stays, marked.
CREATE TABLE photo_share (
  id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  photo_id    INTEGER NOT NULL REFERENCES photo (id),
  shared_date TEXT    NOT NULL,
  recipient   TEXT    NOT NULL,
  reason      TEXT    NOT NULL,
  removed_at  TEXT
) STRICT;
CREATE INDEX photo_share_photo ON photo_share (photo_id);

-- A child's lines, newest first.
CREATE INDEX log_entry_subject ON log_entry (subject, id);

-- When and by whom what lies in the bin was put there. No foreign keys: each kind has its own table.
CREATE TABLE bin_entry (
  kind       TEXT    NOT NULL,
  thing_id   INTEGER NOT NULL,
  removed_at TEXT    NOT NULL,
  removed_by TEXT    NOT NULL,
  PRIMARY KEY (kind, thing_id)
) STRICT;
INSERT INTO bin_entry SELECT 'RECORD', id, removed_at, '' FROM child_record WHERE removed_at IS NOT NULL;
INSERT INTO bin_entry SELECT 'NOTE', id, removed_at, '' FROM note WHERE removed_at IS NOT NULL;
INSERT INTO bin_entry SELECT 'REMINDER', id, removed_at, '' FROM reminder WHERE removed_at IS NOT NULL;
