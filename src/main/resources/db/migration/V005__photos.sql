-- Photographs and asylum events go to the bin like all else; what lies there says who put it there. thumbnail is the
-- picture small, for lists; null until one is made.
ALTER TABLE photo ADD COLUMN removed_at TEXT;
ALTER TABLE photo ADD COLUMN removed_by TEXT;
ALTER TABLE photo ADD COLUMN thumbnail BLOB;
ALTER TABLE asylum_event ADD COLUMN removed_at TEXT;
ALTER TABLE asylum_event ADD COLUMN removed_by TEXT;
ALTER TABLE child_record ADD COLUMN removed_by TEXT;
ALTER TABLE note ADD COLUMN removed_by TEXT;

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
