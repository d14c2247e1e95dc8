/**
 * What keeps `opportunity_chain`: the chains of each opportunity, its own and those of its segments, with the date that lists are
 * ordered by. "Of a chain" is thereby a range of an index in the order of the list, which the two conditions that it stands for are not.
 *
 * Triggers, because a row of it follows from three tables, and whoever writes one of them should not have to think of it.
 */

/** Chains that the opportunity `o` belongs to. */
const CHAINS = `SELECT o.chain_id WHERE o.chain_id IS NOT NULL
  UNION SELECT s.chain_id FROM opportunity_segment AS l JOIN chain_segment AS s ON s.id = l.segment_id WHERE l.opportunity_id = o.id`;

/** Statements that make the rows of some opportunities right; `among` tells of an id whether it is one of those. */
const renew = (among: (id: string) => string): string => `
  DELETE FROM opportunity_chain WHERE ${among("opportunity_id")} AND NOT EXISTS (SELECT 1 FROM opportunity AS o
    WHERE o.id = opportunity_id AND COALESCE(o.as_of, '') = opportunity_chain.as_of AND opportunity_chain.chain_id IN (${CHAINS}));
  INSERT INTO opportunity_chain (opportunity_id, chain_id, as_of)
    SELECT o.id, c.id, COALESCE(o.as_of, '') FROM opportunity AS o JOIN chain AS c ON c.id IN (${CHAINS})
    WHERE ${among("o.id")}
      AND NOT EXISTS (SELECT 1 FROM opportunity_chain AS w WHERE w.opportunity_id = o.id AND w.chain_id = c.id);`;

const renewOne = (id: string): string => renew((column) => `${column} = ${id}`);

/** SQLite: for each row. A new opportunity and a new link can only add. */
const SQLITE = [
  `CREATE TRIGGER opportunity_chain_insert AFTER INSERT ON opportunity WHEN NEW.chain_id IS NOT NULL BEGIN
    INSERT INTO opportunity_chain (opportunity_id, chain_id, as_of) VALUES (NEW.id, NEW.chain_id, COALESCE(NEW.as_of, ''));
  END`,
  `CREATE TRIGGER opportunity_chain_update AFTER UPDATE OF chain_id, as_of ON opportunity
    WHEN NEW.chain_id IS NOT OLD.chain_id OR NEW.as_of IS NOT OLD.as_of BEGIN ${renewOne("NEW.id")} END`,
  `CREATE TRIGGER opportunity_chain_link AFTER INSERT ON opportunity_segment BEGIN
    INSERT INTO opportunity_chain (opportunity_id, chain_id, as_of)
      SELECT o.id, s.chain_id, COALESCE(o.as_of, '') FROM opportunity AS o JOIN chain_segment AS s ON s.id = NEW.segment_id
      WHERE o.id = NEW.opportunity_id
        AND NOT EXISTS (SELECT 1 FROM opportunity_chain AS w WHERE w.opportunity_id = o.id AND w.chain_id = s.chain_id);
  END`,
  `CREATE TRIGGER opportunity_chain_unlink AFTER DELETE ON opportunity_segment BEGIN ${renewOne("OLD.opportunity_id")} END`,
  `CREATE TRIGGER opportunity_chain_relink AFTER UPDATE ON opportunity_segment BEGIN
    ${renewOne("OLD.opportunity_id")} ${renewOne("NEW.opportunity_id")} END`,
  `CREATE TRIGGER opportunity_chain_segment AFTER UPDATE OF chain_id ON chain_segment WHEN NEW.chain_id <> OLD.chain_id BEGIN
    ${renew((id) => `${id} IN (SELECT l.opportunity_id FROM opportunity_segment AS l WHERE l.segment_id = NEW.id)`)} END`,
];

/**
 * PostgreSQL: for each statement, by the rows that it changed. Each time planned anew: a load begins with empty tables, and a plan
 * made then would read them from end to end when they are full.
 */
const POSTGRES = [
  {
    name: "insert",
    event: "AFTER INSERT ON opportunity REFERENCING NEW TABLE AS fresh",
    changed: "SELECT id FROM fresh WHERE chain_id IS NOT NULL",
    work: `INSERT INTO opportunity_chain (opportunity_id, chain_id, as_of)
      SELECT id, chain_id, COALESCE(as_of, '') FROM fresh WHERE chain_id IS NOT NULL;`,
  },
  {
    name: "update",
    event: "AFTER UPDATE ON opportunity REFERENCING OLD TABLE AS stale NEW TABLE AS fresh",
    changed: `SELECT fresh.id FROM fresh JOIN stale ON stale.id = fresh.id
      WHERE (fresh.chain_id, fresh.as_of) IS DISTINCT FROM (stale.chain_id, stale.as_of)`,
  },
  {
    name: "link",
    event: "AFTER INSERT ON opportunity_segment REFERENCING NEW TABLE AS fresh",
    changed: "SELECT opportunity_id FROM fresh",
    work: `INSERT INTO opportunity_chain (opportunity_id, chain_id, as_of)
      SELECT DISTINCT o.id, s.chain_id, COALESCE(o.as_of, '') FROM fresh JOIN chain_segment AS s ON s.id = fresh.segment_id
        JOIN opportunity AS o ON o.id = fresh.opportunity_id WHERE o.id = ANY (changed)
      ON CONFLICT (opportunity_id, chain_id) DO NOTHING;`,
  },
  {
    name: "unlink",
    event: "AFTER DELETE ON opportunity_segment REFERENCING OLD TABLE AS stale",
    changed: "SELECT opportunity_id FROM stale",
  },
  {
    name: "relink",
    event: "AFTER UPDATE ON opportunity_segment REFERENCING OLD TABLE AS stale NEW TABLE AS fresh",
    changed: "SELECT opportunity_id FROM stale UNION SELECT opportunity_id FROM fresh",
  },
  {
    name: "segment",
    event: "AFTER UPDATE ON chain_segment REFERENCING OLD TABLE AS stale NEW TABLE AS fresh",
    changed: `SELECT l.opportunity_id FROM opportunity_segment AS l JOIN fresh ON fresh.id = l.segment_id
      JOIN stale ON stale.id = fresh.id WHERE stale.chain_id <> fresh.chain_id`,
  },
].map(({ name, event, changed, work = renew((id) => `${id} = ANY (changed)`) }) => ({
  name: `opportunity_chain_${name}`,
  event,
  body: `DECLARE changed INTEGER[] := ARRAY(${changed});
    BEGIN
      IF cardinality(changed) > 0 THEN ${work} END IF;
      RETURN NULL;
    END`,
}));

/** Makes the triggers, when the tables are there; takes down what the tables, once gone, leave behind. */
export const OPPORTUNITY_CHAIN: Record<"sqlite" | "postgres", { up: string[]; down: string[] }> = {
  sqlite: { up: SQLITE, down: [] },
  postgres: {
    up: POSTGRES.flatMap(({ name, event, body }) => [
      `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql SET plan_cache_mode = force_custom_plan AS $$ ${body} $$`,
      `CREATE TRIGGER ${name} ${event} FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`,
    ]),
    down: POSTGRES.map(({ name }) => `DROP FUNCTION ${name}()`),
  },
};
