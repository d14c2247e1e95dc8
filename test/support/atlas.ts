import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { FastifyInstance } from "fastify";
import type { Browser, Page } from "playwright-core";
import { openDatabase } from "../../ormconfig";
import { README_DAY } from "../../scripts/readme-queries";
import { readAtlas } from "../../src/app/atlas";
import { readConfig } from "../../src/app/config";
import { buildCatalogSchema } from "../../src/app/schema";
import { createServer } from "../../src/app/server";
import type { Database } from "../../src/platform/database";
import { openChromium } from "./chromium";
import { createTestDatabase, type TestDatabaseFile } from "./test-databases";
import { onceInRun, runDirectory } from "./test-run";
import { Visit } from "./visit";

/** How a page is opened. */
export interface VisitOptions {
  /** Width of the window, pixels; 1440 when left out. A phone has 390. */
  width?: number;
  /** Runs before the page is loaded, to stand in the way of requests. */
  before?: (page: Page) => Promise<unknown>;
  /** Complaints of the console that belong to the test. */
  tolerate?: RegExp;
}

/** The atlas in a browser, on a real service over `seeds/gansu` in SQLite. Everything is for inside tests. */
export interface AtlasUnderTest {
  /** `http://127.0.0.1:…`, without a slash at its end. */
  readonly address: string;
  readonly database: Database;
  /** Opens a page in a window of its own, closed after the test, which fails for whatever the page did wrong. */
  visit(path: string, options?: VisitOptions): Promise<Visit>;
  /** The data of an answer, to be compared with what the page shows. */
  ask<Data>(query: string, variables?: Record<string, unknown>, locale?: "zh" | "en"): Promise<Data>;
  /** Stops the service and starts another on the same port. */
  restart(): Promise<void>;
}

const SETUP_TIMEOUT_MS = 240_000;
const ROOT = path.resolve(__dirname, "../..");

/** Runs a suite on the atlas as it is built from `web/` now; `settings` of the service besides those of the tests. */
export function onAtlas(
  name: string,
  suite: (atlas: AtlasUnderTest) => void,
  settings: Readonly<Record<string, string>> = {},
): void {
  describe(`the atlas: ${name}`, () => {
    const atlas = new RunningAtlas(settings);
    beforeAll(() => atlas.open(), SETUP_TIMEOUT_MS);
    afterEach(() => atlas.endVisits());
    afterAll(() => atlas.close());
    suite(atlas);
  });
}

class RunningAtlas implements AtlasUnderTest {
  private file?: TestDatabaseFile;
  private opened?: Database;
  private server?: FastifyInstance;
  private browser?: Browser;
  private visits: Visit[] = [];
  address = "";

  constructor(private readonly settings: Readonly<Record<string, string>>) {}

  get database(): Database {
    if (!this.opened) throw new Error("The atlas is opened before the tests of a suite: use it inside `it`");
    return this.opened;
  }

  async open(): Promise<void> {
    this.browser = await openChromium();
    await onceInRun("atlas", buildAtlas);
    this.file = await createTestDatabase("sqlite", "seeded");
    this.opened = await openDatabase(this.file.url);
    await this.start(0);
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.stop();
    await this.opened?.close();
    await this.file?.drop();
  }

  async restart(): Promise<void> {
    const { port } = new URL(this.address);
    await this.stop();
    await this.start(Number(port));
  }

  async visit(address: string, options: VisitOptions = {}): Promise<Visit> {
    const { width = 1440, before, tolerate } = options;
    const context = await this.browser?.newContext({
      viewport: { width, height: width < 600 ? 844 : 900 },
      locale: "zh-CN",
      reducedMotion: "reduce",
    });
    if (!context) throw new Error("The browser was not opened");
    const page = await context.newPage();
    const visit = new Visit(page, this.address, tolerate);
    this.visits.push(visit);
    await before?.(page);
    await page.goto(this.address + address);
    return visit;
  }

  async endVisits(): Promise<void> {
    const ended = this.visits;
    this.visits = [];
    for (const visit of ended) await visit.page.context().close();
    for (const visit of ended) expect(visit.complaints).toEqual([]);
  }

  async ask<Data>(query: string, variables: Record<string, unknown> = {}, locale: "zh" | "en" = "zh"): Promise<Data> {
    const response = await fetch(`${this.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "accept-language": locale },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  }

  private async stop(): Promise<void> {
    const closed = this.server?.close();
    // A browser keeps connections ready on which nothing was ever asked: nobody ends them but a process that ends.
    this.server?.server.closeAllConnections();
    await closed;
  }

  private async start(port: number): Promise<void> {
    const config = readConfig({ LOG_LEVEL: "silent", OVERLOAD_DELAY_MS: "0", ...this.settings });
    this.server = await createServer({
      config,
      database: this.database,
      schema: await buildCatalogSchema(),
      atlas: readAtlas(builtAtlas()),
      today: () => README_DAY,
    });
    this.address = await this.server.listen({ port, host: "127.0.0.1" });
  }
}

function builtAtlas(): string {
  return path.join(runDirectory(), "atlas-files");
}

async function buildAtlas(): Promise<void> {
  const vite = path.join(ROOT, "node_modules/.bin/vite");
  const options = ["build", "--config", "web/vite.config.mjs", "--logLevel", "warn", "--outDir", builtAtlas()];
  // Vite takes the word of NODE_ENV, and jest says `test`.
  await promisify(execFile)(vite, options, { cwd: ROOT, env: { ...process.env, NODE_ENV: "production" } });
}
