-- Notes. An unsigned note is its own draft: the row is made at the first pause of its writer. child_id is null while
-- nobody is chosen; is_open is 1 while it is being written in the panel, so that the panel offers it again after a
-- crash. happened holds a day or a day with time, Europe/Stockholm. 0 minutes or metres: none noted.
CREATE TABLE note (
  id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  child_id    INTEGER REFERENCES child (id),
  kind        TEXT    NOT NULL,
  happened    TEXT    NOT NULL,
  content     TEXT    NOT NULL,
  minutes     INTEGER NOT NULL,
  metres      INTEGER NOT NULL,
  written_by  TEXT    NOT NULL,
  written_at  TEXT    NOT NULL,
  is_open     INTEGER NOT NULL,
  signed_by   TEXT,
  signed_at   TEXT,
  corrects_id INTEGER REFERENCES note (id),
  removed_at  TEXT,
  CHECK ((signed_by IS NULL) = (signed_at IS NULL)),
  CHECK (signed_at IS NULL OR child_id IS NOT NULL AND removed_at IS NULL)
) STRICT;
CREATE INDEX note_child ON note (child_id, happened);
CREATE INDEX note_corrects ON note (corrects_id);
CREATE UNIQUE INDEX note_one_correction ON note (corrects_id) WHERE removed_at IS NULL;

-- Whatever the program does: what is signed stays as it was signed.
CREATE TRIGGER note_signed BEFORE UPDATE ON note WHEN OLD.signed_at IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'a signed note does not change');
END;

-- What is typed in a note and not settled yet, whole or half.
CREATE TABLE note_draft (
  note_id INTEGER NOT NULL REFERENCES note (id),
  field   TEXT    NOT NULL,
  typed   TEXT    NOT NULL,
  PRIMARY KEY (note_id, field)
) STRICT;

-- The user's own; these are to begin with.
CREATE TABLE phrase (
  abbreviation TEXT NOT NULL PRIMARY KEY,
  content      TEXT NOT NULL
) STRICT;
INSERT INTO phrase (abbreviation, content) VALUES
  ('tfn', 'Telefonsamtal med …'),
  ('tfnutan', 'Ringde … utan att få svar. Lämnade meddelande om att jag ringer igen …'),
  ('besök', 'Besök hos … på boendet. Närvarande: …'),
  ('möte', 'Möte med … Närvarande: … Det bestämdes att …'),
  ('tolk', 'Samtalet tolkades till … av tolk på telefon.'),
  ('tolkplats', 'Samtalet tolkades till … av tolk på plats.'),
  ('barnet', 'Barnet berättar med egna ord: ”…”'),
  ('mår', 'Barnet säger sig må … Sömn: … Mat: … Kamrater: …'),
  ('skola', 'Samtal med skolan om … Närvaron är …'),
  ('mv', 'Kontakt med Migrationsverket om …'),
  ('öf', 'Kontakt med överförmyndaren om …'),
  ('vård', 'Kontakt med vården om … Nästa tid: …'),
  ('gm', 'Avstämning med god man om …'),
  ('nästa', 'Nästa steg: … Ansvarig: … Senast: …'),
  ('ejkom', 'Kom inte till den avtalade tiden. Sökte per telefon klockan …');

-- Those that were removed; an abbreviation may have stood for several.
CREATE TABLE removed_phrase (
  id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  abbreviation TEXT    NOT NULL,
  content      TEXT    NOT NULL
) STRICT;
