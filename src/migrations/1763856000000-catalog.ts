import type { MigrationInterface, QueryRunner } from "typeorm";
import { OPPORTUNITY_CHAIN } from "./opportunity-chain";

/**
 * The catalog: targets, three maps, three lists, delivery, and where every row comes from.
 *
 * One text for both databases. `{…}` marks the few words in which they differ; texts compare byte by byte on both
 * (SQLite by default, PostgreSQL by collation "C"), because cursors and orders must be the same on both.
 */
const WORDS: Record<"sqlite" | "postgres", Record<string, string>> = {
  sqlite: {
    id: "INTEGER PRIMARY KEY NOT NULL",
    reference: "INTEGER",
    integer: "INTEGER",
    wide: "INTEGER",
    text: "TEXT",
    real: "REAL",
    boolean: "INTEGER",
    true: "1",
    false: "0",
    strict: " STRICT",
  },
  postgres: {
    id: "INTEGER PRIMARY KEY",
    reference: "INTEGER",
    integer: "INTEGER",
    wide: "BIGINT",
    text: 'TEXT COLLATE "C"',
    real: "DOUBLE PRECISION",
    boolean: "BOOLEAN",
    true: "TRUE",
    false: "FALSE",
    strict: "",
  },
};

/** Columns of every record: key, provenance, the date it speaks of, whether it is made up for load tests. */
const RECORD = `
  id {id},
  code {text} NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 300),
  source_id {reference} REFERENCES source (id),
  source_date {text},
  as_of {text},
  is_synthetic {boolean} NOT NULL DEFAULT {false},
  version {integer} NOT NULL DEFAULT 1`;

/** Columns of records that are not all public, and what is said of them among those who work on them. */
const INTERNAL_NOTE = "internal_note {text} CHECK (length(internal_note) BETWEEN 1 AND 4000)";
const RESTRICTED = `publication {text} NOT NULL DEFAULT 'PUBLISHED' CHECK (publication IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  ${INTERNAL_NOTE}`;

/** A word of a vocabulary that agencies change: ordered, retired by date, never deleted. */
const TERM = `
  id {id},
  code {text} NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 100),
  name_zh {text} NOT NULL,
  name_en {text},
  sort {integer} NOT NULL,
  disabled_on {text},
  version {integer} NOT NULL DEFAULT 1`;

const TABLES: [name: string, body: string][] = [
  [
    "revision",
    `type {text} PRIMARY KEY NOT NULL,
     value {integer} NOT NULL CHECK (value >= 0)`,
  ],
  [
    "api_key",
    `prefix {text} PRIMARY KEY NOT NULL CHECK (length(prefix) = 12),
     digest {text} NOT NULL CHECK (length(digest) = 64),
     name {text} NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
     scopes {text} NOT NULL CHECK (scopes <> ''),
     created_at {text} NOT NULL,
     expires_at {text} NOT NULL,
     revoked_at {text}`,
  ],
  [
    "source",
    `id {id},
     code {text} NOT NULL UNIQUE,
     kind {text} NOT NULL CHECK (kind IN ('OFFICIAL_OR_STATE_MEDIA', 'TRADE_OR_PORTAL', 'REPOST', 'CODE_SEARCH', 'DATA_REPOSITORY')),
     url {text},
     publisher_zh {text} NOT NULL,
     publisher_en {text},
     version {integer} NOT NULL DEFAULT 1,
     CHECK (url IS NULL OR kind <> 'REPOST')`,
  ],
  ["resource_type", TERM],
  ["instrument", TERM],
  ["metric", TERM],
  [
    "data_finding",
    `id {id},
     code {text} NOT NULL UNIQUE,
     rule {text} NOT NULL CHECK (rule IN ('RATE_NOT_OF_PARTS', 'PART_ABOVE_WHOLE', 'SOURCES_DISAGREE', 'TOTAL_NOT_OF_PARTS')),
     state {text} NOT NULL CHECK (state IN ('OPEN', 'JUSTIFIED')),
     subject_type {text} NOT NULL,
     subject_code {text} NOT NULL,
     stated {text} NOT NULL,
     computed {text} NOT NULL,
     message_zh {text} NOT NULL,
     message_en {text},
     version {integer} NOT NULL DEFAULT 1`,
  ],
  [
    "region",
    `${RECORD},
     parent_id {reference} REFERENCES region (id),
     level {text} NOT NULL CHECK (level IN ('COUNTRY', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'NEW_AREA', 'PARK')),
     side {text} NOT NULL CHECK (side IN ('HOME', 'TARGET')),
     name_zh {text} NOT NULL,
     name_en {text},
     longitude {real} CHECK (longitude BETWEEN -180 AND 180),
     latitude {real} CHECK (latitude BETWEEN -90 AND 90),
     tile_column {integer},
     tile_row {integer},
     CHECK ((tile_column IS NULL) = (tile_row IS NULL)),
     UNIQUE (tile_column, tile_row)`,
  ],
  [
    "region_closure",
    `descendant_id {reference} NOT NULL REFERENCES region (id) ON DELETE CASCADE,
     ancestor_id {reference} NOT NULL REFERENCES region (id) ON DELETE CASCADE,
     distance {integer} NOT NULL CHECK (distance >= 0),
     PRIMARY KEY (descendant_id, ancestor_id)`,
  ],
  [
    "region_statistic",
    `${RECORD},
     region_id {reference} NOT NULL REFERENCES region (id),
     measure {text} NOT NULL CHECK (measure IN ('POPULATION', 'GDP', 'AREA', 'OTHER')),
     value_micro {wide} NOT NULL,
     unit {text} NOT NULL,
     year {integer} NOT NULL CHECK (year BETWEEN 1900 AND 2100)`,
  ],
  [
    "organization",
    `${RECORD},
     kind {text} NOT NULL CHECK (kind IN ('CHAIN_LEAD_DEPARTMENT', 'MUNICIPALITY', 'COUNTY', 'LIAISON_OFFICE', 'CHAMBER', 'OTHER')),
     name_zh {text} NOT NULL,
     name_en {text},
     region_id {reference} REFERENCES region (id)`,
  ],
  [
    "enterprise",
    `${RECORD},
     ${INTERNAL_NOTE},
     name_zh {text} NOT NULL,
     name_en {text},
     home_region_id {reference} REFERENCES region (id),
     home_city {text},
     ownership {text} NOT NULL CHECK (ownership IN ('CENTRAL_SOE', 'LOCAL_SOE', 'PRIVATE', 'FOREIGN', 'JOINT_VENTURE', 'UNKNOWN')),
     ownership_basis {text} CHECK (ownership_basis IN ('SOURCE', 'KNOWN')),
     role {text} NOT NULL CHECK (role IN ('LOCAL_ANCHOR', 'TARGET')),
     stock_code {text},
     revenue_wan {wide} CHECK (revenue_wan >= 0),
     revenue_year {integer} CHECK (revenue_year BETWEEN 1900 AND 2100)`,
  ],
  [
    "enterprise_ranking",
    `enterprise_id {reference} NOT NULL REFERENCES enterprise (id) ON DELETE CASCADE,
     ranking {text} NOT NULL,
     year {integer} NOT NULL CHECK (year BETWEEN 1900 AND 2100),
     rank {integer} NOT NULL CHECK (rank > 0),
     PRIMARY KEY (enterprise_id, ranking, year)`,
  ],
  [
    "chain",
    `${RECORD},
     name_zh {text} NOT NULL,
     name_en {text},
     lead_department_id {reference} REFERENCES organization (id),
     lead_basis {text} NOT NULL CHECK (lead_basis IN ('STATED', 'IMPLIED', 'NOT_FOUND')),
     is_key_chain {boolean} NOT NULL,
     sort {integer} NOT NULL,
     note {text},
     CHECK ((lead_basis = 'NOT_FOUND') = (lead_department_id IS NULL))`,
  ],
  [
    "chain_segment",
    `${RECORD},
     chain_id {reference} NOT NULL REFERENCES chain (id),
     stage {text} NOT NULL CHECK (stage IN ('UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SUPPORTING')),
     presence {text} NOT NULL CHECK (presence IN ('STRONG', 'PRESENT', 'WEAK', 'MISSING')),
     name_zh {text} NOT NULL,
     name_en {text},
     sort {integer} NOT NULL,
     note {text}`,
  ],
  [
    "segment_alias",
    `segment_id {reference} NOT NULL REFERENCES chain_segment (id) ON DELETE CASCADE,
     locale {text} NOT NULL CHECK (locale IN ('zh', 'en')),
     alias {text} NOT NULL,
     PRIMARY KEY (segment_id, locale, alias)`,
  ],
  [
    "segment_supply",
    `${RECORD},
     supplier_id {reference} NOT NULL REFERENCES chain_segment (id),
     customer_id {reference} NOT NULL REFERENCES chain_segment (id),
     note {text},
     UNIQUE (supplier_id, customer_id),
     CHECK (supplier_id <> customer_id)`,
  ],
  [
    "enterprise_segment",
    `enterprise_id {reference} NOT NULL REFERENCES enterprise (id) ON DELETE CASCADE,
     segment_id {reference} NOT NULL REFERENCES chain_segment (id),
     note {text},
     PRIMARY KEY (enterprise_id, segment_id)`,
  ],
  [
    "resource",
    `${RECORD},
     type_id {reference} NOT NULL REFERENCES resource_type (id),
     measure {text} NOT NULL CHECK (measure IN ('ANNUAL_OUTPUT', 'RESERVE', 'COUNT', 'AREA', 'CAPACITY', 'INSTALLED_CAPACITY', 'TECHNICAL_POTENTIAL')),
     name_zh {text} NOT NULL,
     name_en {text},
     region_id {reference} NOT NULL REFERENCES region (id),
     quantity_micro {wide} CHECK (quantity_micro >= 0),
     unit {text},
     year {integer} CHECK (year BETWEEN 1900 AND 2100),
     national_rank {integer} CHECK (national_rank > 0),
     description_zh {text} NOT NULL,
     description_en {text},
     is_summable {boolean} NOT NULL,
     CHECK (quantity_micro IS NULL OR unit IS NOT NULL)`,
  ],
  [
    "resource_segment",
    `resource_id {reference} NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
     segment_id {reference} NOT NULL REFERENCES chain_segment (id),
     note {text},
     PRIMARY KEY (resource_id, segment_id)`,
  ],
  [
    "fund",
    `${RECORD},
     name_zh {text} NOT NULL,
     name_en {text},
     kind {text} NOT NULL CHECK (kind IN ('FUND_OF_FUNDS', 'GUIDANCE_FUND', 'INDUSTRY_FUND', 'SUB_FUND', 'VC', 'OTHER')),
     parent_id {reference} REFERENCES fund (id),
     size_wan {wide} CHECK (size_wan > 0),
     size_basis {text} CHECK (size_basis IN ('STATED', 'TARGET', 'PLANNED')),
     manager {text},
     established_on {text},
     region_id {reference} NOT NULL REFERENCES region (id),
     all_chains {boolean} NOT NULL,
     summary_zh {text} NOT NULL,
     summary_en {text},
     CHECK ((size_wan IS NULL) = (size_basis IS NULL))`,
  ],
  [
    "fund_chain",
    `fund_id {reference} NOT NULL REFERENCES fund (id) ON DELETE CASCADE,
     chain_id {reference} NOT NULL REFERENCES chain (id),
     PRIMARY KEY (fund_id, chain_id)`,
  ],
  [
    "fund_investment",
    `${RECORD},
     fund_id {reference} NOT NULL REFERENCES fund (id),
     enterprise_id {reference} NOT NULL REFERENCES enterprise (id),
     amount_wan {wide} CHECK (amount_wan > 0),
     invested_on {text}`,
  ],
  [
    "opportunity",
    `${RECORD},
     ${RESTRICTED},
     title_zh {text} NOT NULL,
     title_en {text},
     region_id {reference} NOT NULL REFERENCES region (id),
     chain_id {reference} REFERENCES chain (id),
     segments_basis {text} CHECK (segments_basis IN ('TITLE', 'SUMMARY', 'JUDGEMENT')),
     investment_wan {wide} CHECK (investment_wan > 0),
     investment_basis {text} CHECK (investment_basis IN ('PROJECT', 'POOL', 'RIGHT_PRICE')),
     cooperation_mode {text} NOT NULL CHECK (cooperation_mode IN ('SOLE', 'JOINT_VENTURE', 'PPP', 'LEASE', 'ANY', 'UNKNOWN')),
     stage {text} NOT NULL CHECK (stage IN ('OPEN', 'NEGOTIATING', 'SIGNED', 'CLOSED', 'UNKNOWN')),
     is_pool {boolean} NOT NULL,
     published_on {text},
     summary_zh {text} NOT NULL,
     summary_en {text},
     conditions_zh {text},
     conditions_en {text},
     CHECK ((investment_wan IS NULL) = (investment_basis IS NULL))`,
  ],
  [
    "opportunity_segment",
    `opportunity_id {reference} NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
     segment_id {reference} NOT NULL REFERENCES chain_segment (id),
     PRIMARY KEY (opportunity_id, segment_id)`,
  ],
  // Derived: kept by triggers, see opportunity-chain.ts.
  [
    "opportunity_chain",
    `opportunity_id {reference} NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
     chain_id {reference} NOT NULL REFERENCES chain (id) ON DELETE CASCADE,
     as_of {text} NOT NULL,
     PRIMARY KEY (opportunity_id, chain_id)`,
  ],
  [
    "policy",
    `${RECORD},
     title_zh {text} NOT NULL,
     title_en {text},
     issuer_zh {text} NOT NULL,
     issuer_en {text},
     document_number {text},
     issued_on {text},
     valid_until {text},
     level {text} NOT NULL CHECK (level IN ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY')),
     region_id {reference} REFERENCES region (id),
     all_chains {boolean} NOT NULL,
     summary_zh {text} NOT NULL,
     summary_en {text},
     caveat_zh {text},
     caveat_en {text}`,
  ],
  [
    "policy_instrument",
    `policy_id {reference} NOT NULL REFERENCES policy (id) ON DELETE CASCADE,
     instrument_id {reference} NOT NULL REFERENCES instrument (id),
     PRIMARY KEY (policy_id, instrument_id)`,
  ],
  [
    "policy_chain",
    `policy_id {reference} NOT NULL REFERENCES policy (id) ON DELETE CASCADE,
     chain_id {reference} NOT NULL REFERENCES chain (id),
     PRIMARY KEY (policy_id, chain_id)`,
  ],
  [
    "task",
    `${RECORD},
     ${RESTRICTED},
     title_zh {text} NOT NULL,
     title_en {text},
     summary_zh {text} NOT NULL,
     summary_en {text},
     organization_id {reference} REFERENCES organization (id),
     parent_id {reference} REFERENCES task (id),
     decomposition {text} NOT NULL CHECK (decomposition IN ('NONE', 'BY_PLACE', 'BY_CHAIN', 'BY_PERIOD', 'BY_PERSON')),
     kind {text} NOT NULL CHECK (kind IN ('TARGET', 'DUTY')),
     metric_id {reference} NOT NULL REFERENCES metric (id),
     unit {text} NOT NULL CHECK (unit IN ('wan_cny', 'percent', 'count')),
     target_micro {wide} NOT NULL CHECK (target_micro >= 0),
     bound {text} NOT NULL CHECK (bound IN ('AT_LEAST', 'MORE_THAN', 'EXACTLY')),
     period_start {text} NOT NULL,
     period_end {text} NOT NULL,
     region_id {reference} REFERENCES region (id),
     chain_id {reference} REFERENCES chain (id),
     CHECK (period_start <= period_end),
     CHECK ((parent_id IS NULL) = (decomposition = 'NONE'))`,
  ],
  [
    "task_target_region",
    `task_id {reference} NOT NULL REFERENCES task (id) ON DELETE CASCADE,
     region_id {reference} NOT NULL REFERENCES region (id),
     PRIMARY KEY (task_id, region_id)`,
  ],
  [
    "promotion_event",
    `${RECORD},
     name_zh {text} NOT NULL,
     name_en {text},
     direction {text} NOT NULL CHECK (direction IN ('PLATFORM', 'OUTBOUND', 'INBOUND', 'OVERSEAS')),
     held_on {text},
     held_until {text},
     venue_zh {text},
     venue_en {text},
     organizer {text},
     partner_region_id {reference} REFERENCES region (id),
     parent_id {reference} REFERENCES promotion_event (id),
     contracts {integer} CHECK (contracts >= 0),
     signed_wan {wide} CHECK (signed_wan >= 0)`,
  ],
  [
    "event_outcome",
    `${RECORD},
     event_id {reference} NOT NULL REFERENCES promotion_event (id),
     region_id {reference} REFERENCES region (id),
     observed_on {text} NOT NULL,
     contracts {integer} CHECK (contracts >= 0),
     started {integer} CHECK (started >= 0),
     completed {integer} CHECK (completed >= 0),
     signed_wan {wide} CHECK (signed_wan >= 0),
     funds_in_place_wan {wide} CHECK (funds_in_place_wan >= 0),
     stated_start_rate_micro {wide},
     stated_completion_rate_micro {wide},
     stated_arrival_rate_micro {wide}`,
  ],
  [
    "project",
    `${RECORD},
     ${RESTRICTED},
     name_zh {text} NOT NULL,
     name_en {text},
     investor_zh {text} NOT NULL,
     investor_en {text},
     investor_region_id {reference} REFERENCES region (id),
     investor_region_basis {text} CHECK (investor_region_basis IN ('NAME', 'SOURCE', 'KNOWN')),
     region_id {reference} NOT NULL REFERENCES region (id),
     chain_id {reference} REFERENCES chain (id),
     segments_basis {text} CHECK (segments_basis IN ('TITLE', 'SUMMARY', 'JUDGEMENT')),
     contract_wan {wide} CHECK (contract_wan > 0),
     status {text} NOT NULL CHECK (status IN ('SIGNED', 'STARTED', 'UNDER_CONSTRUCTION', 'IN_PRODUCTION', 'UNKNOWN')),
     status_on {text},
     event_id {reference} REFERENCES promotion_event (id),
     opportunity_id {reference} REFERENCES opportunity (id)`,
  ],
  [
    "project_segment",
    `project_id {reference} NOT NULL REFERENCES project (id) ON DELETE CASCADE,
     segment_id {reference} NOT NULL REFERENCES chain_segment (id),
     PRIMARY KEY (project_id, segment_id)`,
  ],
  [
    "project_investor",
    `project_id {reference} NOT NULL REFERENCES project (id) ON DELETE CASCADE,
     enterprise_id {reference} NOT NULL REFERENCES enterprise (id),
     position {integer} NOT NULL CHECK (position >= 0),
     PRIMARY KEY (project_id, enterprise_id)`,
  ],
  [
    "indicator",
    `${RECORD},
     metric_id {reference} NOT NULL REFERENCES metric (id),
     region_id {reference} NOT NULL REFERENCES region (id),
     period_start {text} NOT NULL,
     period_end {text} NOT NULL,
     value_micro {wide} NOT NULL,
     unit {text} NOT NULL CHECK (unit IN ('100m_cny', 'count', 'percent', 'percentage_point')),
     growth_micro {wide},
     publisher {text} NOT NULL,
     scope {text},
     basis {text} NOT NULL CHECK (basis IN ('CURRENT', 'OLD_BASIS', 'SUPERSEDED', 'FORECAST', 'TARGET')),
     CHECK (period_start <= period_end)`,
  ],
];

/**
 * Lookup and order of the catalog's queries. COALESCE makes nulls the least value: what keyset paging compares with. Each
 * column that names a region carries the order too: the newest below a region are walked, place by place.
 */
const INDEXES: [table: string, columns: string][] = [
  ["data_finding", "subject_type, subject_code"],
  ["region", "parent_id"],
  ["region", "level"],
  ["region_closure", "ancestor_id, distance, descendant_id"],
  ["region_statistic", "region_id, measure, year"],
  ["organization", "region_id, COALESCE(as_of, '') DESC, id DESC"],
  ["enterprise", "home_region_id, COALESCE(as_of, '') DESC, id DESC"],
  ["enterprise", "COALESCE(revenue_wan, -1) DESC, id DESC"],
  ["chain", "lead_department_id"],
  ["chain_segment", "chain_id, sort"],
  ["segment_supply", "customer_id, supplier_id"],
  ["enterprise_segment", "segment_id, enterprise_id"],
  ["resource", "region_id, COALESCE(as_of, '') DESC, id DESC"],
  ["resource", "type_id"],
  ["resource_segment", "segment_id, resource_id"],
  ["fund", "region_id, COALESCE(as_of, '') DESC, id DESC"],
  ["fund", "parent_id"],
  ["fund_chain", "chain_id, fund_id"],
  ["fund_investment", "fund_id"],
  ["fund_investment", "enterprise_id"],
  ["opportunity", "region_id, COALESCE(as_of, '') DESC, id DESC"],
  ["opportunity", "chain_id, COALESCE(as_of, '') DESC, id DESC, investment_wan"],
  ["opportunity", "COALESCE(investment_wan, -1) DESC, id DESC"],
  ["opportunity", "COALESCE(published_on, '') DESC, id DESC"],
  ["opportunity", "stage, COALESCE(as_of, '') DESC, id DESC"],
  ["opportunity_segment", "segment_id, opportunity_id"],
  ["opportunity_chain", "chain_id, as_of DESC, opportunity_id DESC"],
  ["policy", "region_id, COALESCE(as_of, '') DESC, id DESC"],
  ["policy", "COALESCE(issued_on, '') DESC, id DESC"],
  ["policy_instrument", "instrument_id, policy_id"],
  ["policy_chain", "chain_id, policy_id"],
  ["task", "metric_id"],
  ["task", "parent_id"],
  ["task", "organization_id"],
  ["task", "region_id, COALESCE(as_of, '') DESC, id DESC"],
  ["task", "chain_id"],
  ["task_target_region", "region_id, task_id"],
  ["promotion_event", "parent_id"],
  ["promotion_event", "partner_region_id, COALESCE(as_of, '') DESC, id DESC"],
  ["promotion_event", "COALESCE(held_on, '') DESC, id DESC"],
  ["event_outcome", "event_id, observed_on"],
  ["event_outcome", "region_id, COALESCE(as_of, '') DESC, id DESC"],
  ["project", "region_id, COALESCE(as_of, '') DESC, id DESC"],
  ["project", "chain_id, COALESCE(as_of, '') DESC, id DESC"],
  ["project", "investor_region_id, COALESCE(as_of, '') DESC, id DESC"],
  ["project", "event_id"],
  ["project", "opportunity_id"],
  ["project", "COALESCE(contract_wan, -1) DESC, id DESC"],
  ["project_segment", "segment_id, project_id"],
  ["project_investor", "enterprise_id, project_id"],
  ["indicator", "region_id, metric_id, period_start"],
  ["indicator", "region_id, COALESCE(as_of, '') DESC, id DESC"],
  ["indicator", "metric_id"],
];

/** Tables that are records: their default order is the newest first, so each has an index on it. */
const RECORDS = TABLES.filter(([, body]) => body.includes(RECORD)).map(([name]) => name);

const SEARCH: Record<"sqlite" | "postgres", { up: string[]; down: string[] }> = {
  sqlite: {
    up: [
      // `ascii` takes every other character for a part of a word and folds ASCII only: the tokens, split by spaces, stay what
      // they are. `unicode61` splits at the vowel marks of Tibetan and Uyghur and folds by tables of its own.
      `CREATE VIRTUAL TABLE search_index USING fts5 (title, body, content='', contentless_delete=1, tokenize='ascii')`,
    ],
    down: ["DROP TABLE search_index"],
  },
  postgres: {
    up: [
      // `rowid` as in SQLite, for walks over types; `type` and `id` so that a list can be joined from either side.
      `CREATE TABLE search_index (type INTEGER NOT NULL, id INTEGER NOT NULL, tokens TSVECTOR NOT NULL,
        rowid BIGINT GENERATED ALWAYS AS (type::BIGINT * 4294967296 + id) STORED UNIQUE, PRIMARY KEY (type, id))`,
      "CREATE INDEX ix_search_index_tokens ON search_index USING GIN (tokens) WITH (fastupdate = off)",
      // Frequencies of 10,000 tokens: enough to tell common from rare, and few enough to be read by every plan.
      "ALTER TABLE search_index ALTER COLUMN tokens SET STATISTICS 1000",
    ],
    down: ["DROP TABLE search_index"],
  },
};

/** Points that viewers spent, where several processes count them together; SQLite has one process, which counts in memory. */
const RATE_LIMIT: Record<"sqlite" | "postgres", { up: string[]; down: string[] }> = {
  sqlite: { up: [], down: [] },
  postgres: {
    up: ["CREATE UNLOGGED TABLE rate_limit (key TEXT PRIMARY KEY, points INTEGER NOT NULL, expire BIGINT)"],
    down: ["DROP TABLE rate_limit"],
  },
};

/** Makes the catalog's tables, indexes and the search index; takes all of it down again. */
export class Catalog1763856000000 implements MigrationInterface {
  readonly name = "Catalog1763856000000";

  async up(queryRunner: QueryRunner): Promise<void> {
    const dialect = dialectOf(queryRunner);
    for (const [name, body] of TABLES) {
      await queryRunner.query(inWordsOf(dialect, `CREATE TABLE ${name} (${body}){strict}`));
    }
    for (const table of RECORDS) {
      await queryRunner.query(`CREATE INDEX ix_${table}_as_of ON ${table} (COALESCE(as_of, '') DESC, id DESC)`);
      await queryRunner.query(`CREATE INDEX ix_${table}_source_id ON ${table} (source_id)`);
    }
    for (const [table, columns] of INDEXES) {
      await queryRunner.query(`CREATE INDEX ${indexName(table, columns)} ON ${table} (${columns})`);
    }
    for (const { up } of [OPPORTUNITY_CHAIN[dialect], SEARCH[dialect], RATE_LIMIT[dialect]]) {
      for (const statement of up) await queryRunner.query(statement);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const dialect = dialectOf(queryRunner);
    for (const statement of [...RATE_LIMIT[dialect].down, ...SEARCH[dialect].down]) await queryRunner.query(statement);
    for (const [name] of [...TABLES].reverse()) await queryRunner.query(`DROP TABLE ${name}`);
    for (const statement of OPPORTUNITY_CHAIN[dialect].down) await queryRunner.query(statement);
  }
}

function dialectOf(queryRunner: QueryRunner): "sqlite" | "postgres" {
  return queryRunner.connection.options.type === "postgres" ? "postgres" : "sqlite";
}

function inWordsOf(dialect: "sqlite" | "postgres", text: string): string {
  return text.replace(/\{(\w+)\}/g, (_, word: string) => {
    const replacement = WORDS[dialect][word];
    if (replacement === undefined) throw new Error(`No word for {${word}} on ${dialect}`);
    return replacement;
  });
}

/** `ix_<table>_<columns>`, expressions reduced to the column they are about. */
function indexName(table: string, columns: string): string {
  const words = columns
    .replace(/COALESCE\((\w+), (?:''|-1)\)/g, "$1")
    .replace(/ DESC/g, "")
    .split(", ")
    .filter((word, position) => position === 0 || word !== "id");
  return `ix_${table}_${words.join("_")}`;
}
