-- The words that people type stand in a table of their own; the log names them by id and hash. So a text can be erased
-- from every version that holds it, and the log stays as it was (DESIGN 4).

CREATE TABLE kept_text (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  thing uuid NOT NULL,
  field text NOT NULL,
  -- sha256 of the salt and the body. An erased text loses its salt too: without it no name can be tried against the hash.
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  salt text,
  body text,
  -- The line of the log that says who erased it, when and why.
  erased_in uuid REFERENCES change_log (id),
  CHECK ((body IS NULL) = (erased_in IS NOT NULL)),
  CHECK ((salt IS NULL) = (body IS NULL))
);
CREATE INDEX ON kept_text (thing, field);
CREATE INDEX ON kept_text (erased_in) WHERE erased_in IS NOT NULL;

ALTER TABLE change_log ADD COLUMN because text CHECK (because IN ('asked', 'mistake', 'retention'));
ALTER TABLE change_log DROP CONSTRAINT change_log_action_check;
ALTER TABLE change_log ADD CHECK (action IN ('create', 'change', 'withdraw', 'restore', 'undo', 'erase'));
ALTER TABLE change_log ADD CHECK ((action = 'erase') = (because IS NOT NULL));

-- What the log says already moves there. Only here may it be rewritten. Words are in every text column of a kind but those
-- that hold an option, a moment, a code, or the id of somebody or something; a registration is worked out.
CREATE TEMPORARY TABLE holds_words AS
  SELECT c.relname AS kind, a.attname AS field
  FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.atttypid = 'text'::regtype
    AND (c.relname <> 'registration' OR a.attname = 'withdrawn_because')
    AND a.attname NOT IN ('created_by', 'changed_by', 'slug', 'indicator', 'owner', 'holder')
    AND (c.relname, a.attname) <> ('attachment', 'thing')
    AND (
      (c.relname, a.attname) = ('attachment', 'sha256')
      OR NOT EXISTS (
        SELECT FROM pg_constraint AS k
        WHERE k.conrelid = c.oid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum] AND pg_get_constraintdef(k.oid) NOT LIKE '%char_length%'
      )
    );

CREATE TEMPORARY TABLE said AS
  SELECT l.seq, s.side, l.kind, l.thing, v.key AS field, v.value #>> '{}' AS body
  FROM change_log AS l
    CROSS JOIN LATERAL (VALUES ('before', l.before), ('after', l.after)) AS s (side, held)
    CROSS JOIN LATERAL jsonb_each(s.held) AS v
    JOIN holds_words AS h
      ON h.kind = lower(regexp_replace(l.kind, '([A-Z])', '_\1', 'g')) AND h.field = lower(regexp_replace(v.key, '([A-Z])', '_\1', 'g'))
  WHERE jsonb_typeof(v.value) = 'string';

WITH salted AS MATERIALIZED (
  SELECT gen_random_uuid() AS id, kind, thing, field, body, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') AS salt
  FROM (SELECT DISTINCT kind, thing, field, body FROM said) AS each
)
INSERT INTO kept_text (id, kind, thing, field, hash, salt, body)
  SELECT id, kind, thing, field, encode(sha256(convert_to(salt || body, 'UTF8')), 'hex'), salt, body FROM salted;

ALTER TABLE change_log DISABLE TRIGGER change_log_only_grows;
WITH named AS (
  SELECT s.seq,
    jsonb_object_agg(s.field, jsonb_build_object('text', t.id, 'hash', t.hash)) FILTER (WHERE s.side = 'before') AS before,
    jsonb_object_agg(s.field, jsonb_build_object('text', t.id, 'hash', t.hash)) FILTER (WHERE s.side = 'after') AS after
  FROM said AS s JOIN kept_text AS t ON t.thing = s.thing AND t.field = s.field AND t.body = s.body
  GROUP BY s.seq
)
UPDATE change_log AS l SET before = l.before || coalesce(n.before, '{}'), after = l.after || coalesce(n.after, '{}')
  FROM named AS n WHERE n.seq = l.seq;
ALTER TABLE change_log ENABLE TRIGGER change_log_only_grows;

DROP TABLE said;
DROP TABLE holds_words;

-- Of an account that is erased only its id is left, which the log names.
ALTER TABLE auth.person ADD COLUMN erased_at timestamptz;
ALTER TABLE auth.person DROP CONSTRAINT person_name_check;
ALTER TABLE auth.person ADD CHECK (length(name) <= 200 AND (name = '') = (erased_at IS NOT NULL));

-- A text is never changed and its row never goes: it can only lose its words.
CREATE FUNCTION refuse_changing_a_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.body IS NOT NULL AND NEW.body IS NULL
    AND (NEW.id, NEW.kind, NEW.thing, NEW.field, NEW.hash) = (OLD.id, OLD.kind, OLD.thing, OLD.field, OLD.hash) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a kept text can only be erased';
END
$$;
CREATE TRIGGER kept_text_only_erased BEFORE UPDATE OR DELETE ON kept_text
  FOR EACH ROW EXECUTE FUNCTION refuse_changing_a_text();
