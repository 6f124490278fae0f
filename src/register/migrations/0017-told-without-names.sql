-- What was told of an own figure never goes, so a name in it could not be erased. Only whether two are the same is asked of
-- it: a hash says that as well. It is of the intervention too, so that figures of two interventions cannot be laid together.

ALTER TABLE own_figure_told DISABLE TRIGGER own_figure_told_only_grows;
UPDATE own_figure_told
  SET state = (state - 'name')
    || jsonb_build_object('nameHash', encode(sha256(convert_to(intervention::text || ' ' || (state ->> 'name'), 'UTF8')), 'hex'))
  WHERE state ? 'name';
ALTER TABLE own_figure_told ENABLE TRIGGER own_figure_told_only_grows;
