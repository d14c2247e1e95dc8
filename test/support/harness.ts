import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "../../ormconfig";
import type { Database, Dialect } from "../../src/platform/database";
import { type Answer, type Application, type AskOptions, openApplication } from "./application";
import { type Template, type TestDatabaseFile, createTestDatabase } from "./test-databases";
import { type TestDialect, testDialects } from "./test-run";

/** The database that a suite runs on, opened before its first test. Everything but `dialect` is for inside tests. */
export interface TestDatabase {
  readonly dialect: Dialect;
  /** For a test that opens the same database once more, as a second process would. */
  readonly url: string;
  readonly database: Database;
  /** What `work` answers, and every SQL statement sent meanwhile, in the order of sending. */
  statements<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }>;
  /** Asks the service over HTTP as a client does. `statements` are those the question cost. */
  ask<Data = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    options?: AskOptions,
  ): Promise<Answer<Data> & { statements: string[] }>;
  /** The same of a service that runs a resolver for each field, whatever has an SQL form. */
  askReference: TestDatabase["ask"];
  /** The service over this database, started by the first question: for routes other than `/graphql`. */
  application(): Promise<Application>;
}

/** Runs a suite on every database of the run, each time with empty tables of its own that its tests share. */
export function onEachDatabase(name: string, suite: (db: TestDatabase) => void): void {
  onEach(name, "migrated", suite);
}

/** Like `onEachDatabase`, with `seeds/gansu` loaded. What a test writes, the later ones of its suite see. */
export function onEachSeededDatabase(name: string, suite: (db: TestDatabase) => void): void {
  onEach(name, "seeded", suite);
}

/**
 * Asks until it costs no more statements than `least`, for five seconds at most: as long as a busy machine does not come to looking for what others wrote,
 * nothing that is kept is shown.
 */
export async function untilKept<Told extends { readonly statements: number }>(
  ask: () => Promise<Told>,
  least = 0,
): Promise<Told> {
  let told = await ask();
  for (const begin = performance.now(); told.statements > least && performance.now() - begin < 5_000;) {
    await sleep(50);
    told = await ask();
  }
  return told;
}

/** Making the first copy may mean migrating and loading everything, with another worker doing the same next to it. */
const SETUP_TIMEOUT_MS = 240_000;
const TITLES: Record<TestDialect, string> = { sqlite: "SQLite", postgres: "PostgreSQL" };

function onEach(name: string, template: Template, suite: (db: TestDatabase) => void): void {
  for (const dialect of testDialects()) {
    describe(`${name} on ${TITLES[dialect]}`, () => {
      const db = new SuiteDatabase(dialect, template);
      beforeAll(() => db.open(), SETUP_TIMEOUT_MS);
      afterAll(() => db.close());
      suite(db);
    });
  }
}

class SuiteDatabase implements TestDatabase {
  private file?: TestDatabaseFile;
  private opened?: Database;
  private started?: Promise<Application>;
  private reference?: Promise<Application>;

  constructor(
    readonly dialect: TestDialect,
    private readonly template: Template,
  ) {}

  get url(): string {
    return ready(this.file).url;
  }

  get database(): Database {
    return ready(this.opened);
  }

  async open(): Promise<void> {
    this.file = await createTestDatabase(this.dialect, this.template);
    this.opened = await openDatabase(this.file.url);
  }

  async close(): Promise<void> {
    await (await this.started)?.close();
    await (await this.reference)?.close();
    await this.opened?.close();
    await this.file?.drop();
  }

  async statements<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
    const statements: string[] = [];
    const stop = this.database.observe((statement) => statements.push(statement));
    try {
      return { result: await work(), statements };
    } finally {
      stop();
    }
  }

  application(): Promise<Application> {
    this.started ??= openApplication(this.database);
    return this.started;
  }

  async ask<Data>(query: string, variables?: Record<string, unknown>, options?: AskOptions) {
    return this.askOf<Data>(await this.application(), query, variables, options);
  }

  async askReference<Data>(query: string, variables?: Record<string, unknown>, options?: AskOptions) {
    this.reference ??= openApplication(this.database, "reference");
    return this.askOf<Data>(await this.reference, query, variables, options);
  }

  /** The application is started outside the count: what the service does at start is not the price of the first question. */
  private async askOf<Data>(
    application: Application,
    query: string,
    variables?: Record<string, unknown>,
    options?: AskOptions,
  ) {
    const { result, statements } = await this.statements(() => application.ask<Data>(query, variables, options));
    return { ...result, statements };
  }
}

function ready<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The database is opened before the tests of a suite: use it inside `it`");
  return value;
}
