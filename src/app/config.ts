import { isIP } from "node:net";
import { z } from "zod";
import { DEFAULT_DATABASE_URL } from "../../ormconfig";
import { keySetFault } from "./access/key-set";
import { boundariesFault } from "./boundaries";

const whole = (fallback: number, least: number, most: number) =>
  z.coerce.number().int().min(least).max(most).default(fallback);

/** Texts separated by commas. */
const commaSeparated = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean),
  );

/** Most points of a minute: what several processes count together still fits where they are kept. */
const MOST_POINTS = 500_000_000;

/** Every environment variable: how it is read, and what it means. The README's table is compared with this. */
export const SETTINGS = {
  DATABASE_URL: [
    z
      .string()
      .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, "sqlite:PATH or postgres://… is wanted")
      .default(DEFAULT_DATABASE_URL),
    "where the data lives: `sqlite:PATH` or `postgres://…`",
  ],
  DATABASE_REPLICA_URLS: [commaSeparated, "PostgreSQL replicas to read from, separated by commas"],
  HOST: [z.string().min(1).default("127.0.0.1"), "address to listen on; `0.0.0.0` for all"],
  PORT: [whole(4000, 0, 65_535), "port to listen on; 0 for any free one"],
  LOG_LEVEL: [
    z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
    "least severe log line that is written",
  ],
  SEED_DIRECTORY: [z.string().min(1).default("seeds/gansu"), "folder that an empty database is filled from"],
  LIMIT_BODY_BYTES: [whole(1_000_000, 1_000, 100_000_000), "largest body of a request"],
  LIMIT_DOCUMENT_BYTES: [whole(100_000, 1_000, 10_000_000), "largest GraphQL document"],
  LIMIT_TOKENS: [whole(5_000, 10, 100_000), "tokens of a document"],
  LIMIT_DEPTH: [whole(15, 1, 100), "levels of nesting of a document"],
  LIMIT_ALIASES: [whole(200, 0, 10_000), "aliases of an operation, fragments expanded"],
  LIMIT_FIELDS: [whole(1_000, 1, 100_000), "fields of an operation, fragments expanded"],
  LIMIT_FRAGMENTS: [whole(100, 0, 10_000), "inline fragments and spreads of an operation, fragments expanded"],
  LIMIT_DIRECTIVES: [whole(200, 0, 10_000), "directives of an operation, fragments expanded"],
  LIMIT_LIST_ARGUMENTS: [whole(250, 1, 10_000), "elements of a list in an argument or variable"],
  LIMIT_VARIABLES: [whole(5_000, 10, 1_000_000), "names and values in the variables of a request"],
  LIMIT_COST: [whole(10_000, 1, 10_000_000), "objects that one anonymous operation may bring"],
  LIMIT_COST_KNOWN: [whole(50_000, 1, 10_000_000), "objects that one operation of an application or person may bring"],
  LIMIT_VALUES: [whole(20_000, 1, 10_000_000), "values of fields that one anonymous operation may bring"],
  LIMIT_VALUES_KNOWN: [
    whole(100_000, 1, 10_000_000),
    "values of fields that one operation of an application or person may bring",
  ],
  RATE_ANONYMOUS: [
    whole(300_000, 0, MOST_POINTS),
    "objects that an address may ask for in a minute without credentials, each request counted as one more; 0: no limit",
  ],
  RATE_APP: [whole(3_000_000, 0, MOST_POINTS), "the same of one application's key"],
  RATE_PERSON: [whole(1_000_000, 0, MOST_POINTS), "the same of one person"],
  RATE_INQUIRIES: [
    whole(30, 0, 1_000_000),
    "inquiries that an address may send in an hour without credentials; 0: no limit",
  ],
  INQUIRY_REPLY_WORKING_DAYS: [
    whole(3, 1, 60),
    "working days, Monday to Friday, within which an inquiry is to be answered; public holidays are not known",
  ],
  TRUSTED_PROXIES: [
    commaSeparated,
    "addresses or networks of proxies whose `X-Forwarded-For` is believed, separated by commas; empty: of none",
  ],
  OIDC_ISSUER: [
    z.string().default(""),
    "issuer of the tokens of people, as it stands in them; empty: people are not known",
  ],
  OIDC_AUDIENCE: [z.string().default(""), "audience that the tokens must be for"],
  OIDC_JWKS: [z.string().default(""), "public keys of the issuer: an `https://` address, or a file"],
  OIDC_ROLE_CLAIM: [
    z.string().min(1).default("longtu_role"),
    "claim that holds the role: `DEPARTMENT`, `GOVERNMENT`, `OFFICE` or `ADMIN`",
  ],
  OIDC_ORGANIZATION_CLAIM: [
    z.string().min(1).default("longtu_organization"),
    "claim that holds the code of the person's organization",
  ],
  OIDC_CLOCK_TOLERANCE_S: [whole(30, 0, 300), "seconds by which the clocks of issuer and service may differ"],
  ATLAS_BOUNDARIES: [
    z.string().default(""),
    "GeoJSON file of reviewed boundaries, joined to regions by `adcode`, for a geographic map; empty: the atlas draws tiles alone",
  ],
  ATLAS_MAP_REVIEW_NO: [z.string().max(80).default(""), "review number (审图号) of these boundaries, shown on the map"],
  EXECUTOR: [
    z.enum(["compiled", "reference"]).default("compiled"),
    "`compiled`: documents are answered by one statement as far as they can be; `reference`: by resolvers alone",
  ],
  STATEMENT_TIMEOUT_MS: [
    whole(2_000, 0, 600_000),
    "time that one statement of a request may run in the database before it is ended there; 0: no limit",
  ],
  RESPONSE_CACHE_BYTES: [
    whole(64_000_000, 0, 100_000_000_000),
    "memory for finished answers, which are kept while nothing changes that they were made of; 0: none are kept",
  ],
  READ_MODEL_BYTES: [
    whole(256_000_000, 0, 100_000_000_000),
    "memory for counting whole lists by their facets without asking the database; 0: it is always asked",
  ],
  CACHE_MAX_AGE_S: [
    whole(60, 0, 31_536_000),
    "seconds for which browsers and proxies may keep the answer to an anonymous GET",
  ],
  METRICS_TOKEN: [
    z
      .string()
      .regex(/^([\x21-\x7e]{16,200})?$/, "16 to 200 letters, digits and signs are wanted, without blanks")
      .default(""),
    "token with which `/metrics` is read (`Authorization: Bearer …`), 16 characters or more; empty: nothing is measured and there is no `/metrics`",
  ],
  OVERLOAD_DELAY_MS: [
    whole(2_000, 0, 60_000),
    "how long what is ready may wait for the processor before requests are answered 503; 0: however long",
  ],
  REQUEST_TIMEOUT_MS: [whole(20_000, 1_000, 300_000), "time within which a request must have arrived"],
  SHUTDOWN_TIMEOUT_MS: [whole(9_000, 100, 120_000), "time that requests in flight get at shutdown"],
} satisfies Record<string, [z.ZodType, string]>;

type Settings = typeof SETTINGS;

/** Every setting as the README shows it: name, what it is when not set, what it means. */
export function settingRows(): { name: string; fallback: string; meaning: string }[] {
  return Object.entries(SETTINGS).map(([name, [type, meaning]]) => {
    const fallback = type.parse(undefined);
    return { name, fallback: Array.isArray(fallback) ? "" : String(fallback), meaning };
  });
}

/** The configuration of a process, checked. */
export type Config = { readonly [Name in keyof Settings]: z.output<Settings[Name][0]> };

/** Exit code of a process whose configuration cannot be used. */
const BAD_CONFIGURATION = 2;

/** What a process says when it cannot go on, and the code it exits with: mistakes of the configuration without a stack. */
export function fatal(error: unknown): { text: string; code: number } {
  if (error instanceof ConfigError) return { text: error.message, code: BAD_CONFIGURATION };
  return { text: String(error instanceof Error ? error.stack : error), code: 1 };
}

/** All mistakes of a configuration at once. */
export class ConfigError extends Error {
  /** @param mistakes one line each, with variable, value and cause. */
  constructor(readonly mistakes: readonly string[]) {
    super(`The configuration cannot be used:\n${mistakes.map((mistake) => `  ${mistake}`).join("\n")}`);
  }
}

/**
 * The configuration that environment variables make. Empty ones count as not set.
 *
 * @throws {ConfigError} naming every variable that cannot be, its value and why; passwords in URLs are left out.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const mistakes: string[] = [];
  const config: Record<string, unknown> = {};
  for (const [name, [type]] of Object.entries(SETTINGS)) {
    const given = environment[name] === "" ? undefined : environment[name];
    const read = type.safeParse(given);
    if (read.success) config[name] = read.data;
    else
      mistakes.push(
        `${name}=${withoutPassword(given ?? "")}: ${read.error.issues.map(({ message }) => message).join("; ")}`,
      );
  }
  const { DATABASE_URL: url, DATABASE_REPLICA_URLS: replicas } = config as Partial<Config>;
  if (url?.startsWith("sqlite:") && replicas && replicas.length > 0) {
    mistakes.push("DATABASE_REPLICA_URLS: SQLite has no replicas, they need a DATABASE_URL of PostgreSQL");
  }
  mistakes.push(...accessMistakes(config as Partial<Config>), ...boundaryMistakes(config as Partial<Config>));
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return config as Config;
}

/** What is wrong with the settings of the identity provider and of proxies. */
function accessMistakes(config: Partial<Config>): string[] {
  const { OIDC_ISSUER: issuer = "", OIDC_AUDIENCE: audience = "", OIDC_JWKS: keys = "" } = config;
  const mistakes = (config.TRUSTED_PROXIES ?? [])
    .filter((proxy) => !isNetwork(proxy))
    .map((proxy) => `TRUSTED_PROXIES: ${proxy} is no address and no network such as 10.0.0.0/8`);
  if (issuer === "" && audience === "" && keys === "") return mistakes;
  for (const [name, value] of Object.entries({ OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS: keys })) {
    if (value === "")
      mistakes.push(`${name}: OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS are given together or not at all`);
  }
  const fault = keys === "" ? null : keySetFault(keys);
  if (fault) mistakes.push(`OIDC_JWKS=${withoutPassword(keys)}: ${fault}`);
  return mistakes;
}

/** What is wrong with the boundaries: a map of China is not shown without its review number. */
function boundaryMistakes({
  ATLAS_BOUNDARIES: file = "",
  ATLAS_MAP_REVIEW_NO: number = "",
}: Partial<Config>): string[] {
  if (file === "" && number === "") return [];
  if (file === "")
    return [`ATLAS_MAP_REVIEW_NO=${number}: there are no ATLAS_BOUNDARIES that it would be the number of`];
  const fault = boundariesFault(file);
  return [
    ...(number.trim() === "" ? [`ATLAS_BOUNDARIES=${file}: they need their review number in ATLAS_MAP_REVIEW_NO`] : []),
    ...(fault ? [`ATLAS_BOUNDARIES=${file}: ${fault}`] : []),
  ];
}

function isNetwork(text: string): boolean {
  const [address = "", bits] = text.split("/");
  const version = isIP(address);
  const most = version === 6 ? 128 : 32;
  return version !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

function withoutPassword(text: string): string {
  return text.replace(/\/\/([^:@/]*):[^@/]*@/, "//$1:***@").slice(0, 200);
}
