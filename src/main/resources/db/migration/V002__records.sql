-- What a child has several of: names, numbers, accounts, contact ways, relatives, placements, professionals, papers,
-- the child's own words. A removed record stays until the bin is emptied.
CREATE TABLE child_record (
  id         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  child_id   INTEGER NOT NULL REFERENCES child (id),
  kind       TEXT    NOT NULL,
  created_at TEXT    NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX child_record_child ON child_record (child_id, kind);

-- A value, what was typed but is no value yet, or both.
CREATE TABLE record_fact (
  record_id INTEGER NOT NULL REFERENCES child_record (id),
  field     TEXT    NOT NULL,
  value     TEXT,
  draft     TEXT,
  PRIMARY KEY (record_id, field)
) STRICT;

-- What was one value becomes the first record. The values also stay with the child: they show the record that holds.
CREATE TEMPORARY TABLE moved (child_field TEXT NOT NULL, kind TEXT NOT NULL, role TEXT NOT NULL, field TEXT NOT NULL);
INSERT INTO moved VALUES
  ('PLACEMENT_TYPE',         'PLACEMENT',    '',                 'PLACEMENT_TYPE'),
  ('PLACEMENT_NAME',         'PLACEMENT',    '',                 'PLACEMENT_NAME'),
  ('PLACEMENT_PHONE',        'PLACEMENT',    '',                 'PLACEMENT_PHONE'),
  ('ADDRESS',                'PLACEMENT',    '',                 'PLACEMENT_ADDRESS'),
  ('GOD_MAN_NAME',           'PROFESSIONAL', 'GOD_MAN',          'PROFESSIONAL_NAME'),
  ('GOD_MAN_PHONE',          'PROFESSIONAL', 'GOD_MAN',          'PROFESSIONAL_PHONE'),
  ('GOD_MAN_EMAIL',          'PROFESSIONAL', 'GOD_MAN',          'PROFESSIONAL_EMAIL'),
  ('SOCIAL_SECRETARY_NAME',  'PROFESSIONAL', 'SOCIAL_SECRETARY', 'PROFESSIONAL_NAME'),
  ('SOCIAL_SECRETARY_PHONE', 'PROFESSIONAL', 'SOCIAL_SECRETARY', 'PROFESSIONAL_PHONE');

CREATE TEMPORARY TABLE made (id INTEGER NOT NULL PRIMARY KEY, child_id INTEGER NOT NULL, kind TEXT NOT NULL,
  role TEXT NOT NULL);
INSERT INTO made (child_id, kind, role)
  SELECT DISTINCT f.child_id, m.kind, m.role FROM child_fact f JOIN moved m ON m.child_field = f.field
  ORDER BY f.child_id, m.kind, m.role;
INSERT INTO child_record (id, child_id, kind, created_at)
  SELECT d.id, d.child_id, d.kind, c.created_at FROM made d JOIN child c ON c.id = d.child_id;
INSERT INTO record_fact (record_id, field, value)
  SELECT id, 'PROFESSIONAL_ROLE', role FROM made WHERE role <> '';
INSERT INTO record_fact (record_id, field, value, draft)
  SELECT d.id, m.field, f.value, f.draft FROM made d
  JOIN moved m ON m.kind = d.kind AND m.role = d.role
  JOIN child_fact f ON f.child_id = d.child_id AND f.field = m.child_field;

DELETE FROM child_fact WHERE value IS NULL AND field IN (SELECT child_field FROM moved);
UPDATE child_fact SET draft = NULL WHERE field IN (SELECT child_field FROM moved);
DROP TABLE made;
DROP TABLE moved;
