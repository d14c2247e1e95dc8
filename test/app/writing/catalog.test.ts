import { isInputObjectType } from "graphql";
import { openDatabase } from "../../../ormconfig";
import { buildCatalogSchema } from "../../../src/app/schema";
import { sql } from "../../../src/platform/database";
import { type Application, openApplication } from "../../support/application";
import { type Ground, readGround } from "../../support/canaries";
import { onEachSeededDatabase } from "../../support/harness";
import { type Writer, type Writers, writersOf } from "../../support/writers";

/** What a new record of each type needs, and who besides the office may make it. */
interface Kind {
  readonly type: string;
  readonly input: (place: Place) => Record<string, unknown>;
  readonly owners: readonly Writer[];
  readonly update: Record<string, unknown>;
  /** Columns that the update left as they were, and those that it changed. */
  readonly columns: Record<string, unknown>;
}

interface Place {
  region: string;
  chain: string;
  segment: string;
}

const text = (zh: string) => ({ zh });
const KINDS: readonly Kind[] = [
  {
    type: "Policy",
    input: ({ region, chain }) => ({
      title: text("支持新材料项目的若干措施"),
      issuer: text("市政府"),
      level: "MUNICIPAL",
      region,
      allChains: false,
      chains: [chain],
      issuedOn: "2024-05",
      summary: text("对新项目给予贴息。"),
    }),
    owners: ["departmentA", "government"],
    update: { validUntil: "2026-12-31" },
    columns: { valid_until: "2026-12-31", issued_on: "2024-05", as_of: "2024-05", version: 2 },
  },
  {
    type: "Resource",
    input: ({ region, segment }) => ({
      type: "WIND",
      measure: "INSTALLED_CAPACITY",
      name: text("新风场"),
      region,
      quantity: "1.25",
      unit: "MW",
      year: 2024,
      description: text("建成装机。"),
      isSummable: true,
      segments: [segment],
    }),
    owners: ["departmentA", "government"],
    update: { quantity: "2" },
    columns: { quantity_micro: 2_000_000, unit: "MW", as_of: "2024", version: 2 },
  },
  {
    type: "Fund",
    input: ({ region, chain }) => ({
      name: text("新材料子基金"),
      kind: "SUB_FUND",
      size: { amount: "5" },
      sizeBasis: "TARGET",
      region,
      allChains: false,
      chains: [chain],
      summary: text("投向新材料。"),
    }),
    owners: ["departmentA", "government"],
    update: { size: { amount: "60000", unit: "TEN_THOUSAND" } },
    columns: { size_wan: 60_000, version: 2 },
  },
  {
    type: "Enterprise",
    input: ({ region, segment }) => ({
      name: text("某新材料公司"),
      homeRegion: region,
      ownership: "PRIVATE",
      role: "TARGET",
      segments: [segment],
      internalNote: "去年来访两次。",
    }),
    owners: ["departmentA", "government"],
    update: { revenue: { amount: "12.5" }, revenueYear: 2024 },
    columns: { revenue_wan: 125_000, revenue_year: 2024, internal_note: "去年来访两次。", version: 2 },
  },
  {
    type: "PromotionEvent",
    input: () => ({ name: text("新材料对接会"), direction: "OUTBOUND", heldOn: "2025-03-01" }),
    owners: [],
    update: { contracts: 12, signed: { amount: "3" } },
    columns: { contracts: 12, signed_wan: 30_000, as_of: "2025-03-01", version: 2 },
  },
];
const TABLES = {
  Policy: sql`policy`,
  Resource: sql`resource`,
  Fund: sql`fund`,
  Enterprise: sql`enterprise`,
  PromotionEvent: sql`promotion_event`,
};

onEachSeededDatabase("mutations of the catalog", (db) => {
  let ground: Ground;
  let writers: Writers;
  let application: Application;
  let place: Place;

  beforeAll(async () => {
    ground = await readGround(db.database);
    writers = await writersOf(db.database, ground);
    application = await openApplication(db.database, "compiled", writers.settings);
    const [row] = await db.database.reader.rows<Place & Record<string, unknown>>(
      sql`SELECT (SELECT code FROM region WHERE id = ${ground.region}) AS region,
                 (SELECT code FROM chain WHERE id = ${ground.chains[0].id}) AS chain,
                 (SELECT code FROM chain_segment WHERE id = ${ground.chains[0].segment}) AS segment`,
    );
    place = row as Place;
  });
  afterAll(() => application.close());

  const call = async (
    writer: Writer,
    verb: string,
    type: string,
    input: Record<string, unknown>,
    service: Application = application,
  ) => {
    const field = type[0]?.toLowerCase() + type.slice(1);
    const name = `${verb}${type}`;
    const { data, errors } = await service.ask<
      Record<
        string,
        { record: { code: string; version: number } | null; userErrors: { code: string; path: string[] }[] }
      >
    >(
      `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}${type}Input!) {
        ${name}(input: $input) { record: ${field} { code version } userErrors { code path message } } }`,
      { input },
      writers.as(writer),
    );
    return { errors, ...data?.[name] };
  };

  it.each(KINDS.map((kind) => [kind.type, kind] as const))(
    "%s: made and changed by those responsible",
    async (type, kind) => {
      const input = kind.input(place);
      for (const writer of ["departmentA", "government", "departmentB"] as const) {
        const made = await call(writer, "create", type, input);
        const isOwner = kind.owners.includes(writer);
        expect({ writer, errors: made.errors, refused: made.userErrors?.map(({ code }) => code) }).toEqual({
          writer,
          errors: undefined,
          refused: isOwner ? [] : ["NOT_YOURS"],
        });
      }
      const made = await call("office", "create", type, input);
      expect(made).toMatchObject({ record: { version: 1 }, userErrors: [] });
      const code = made.record?.code ?? "";
      const changed = await call("office", "update", type, { code, expectedVersion: 1, ...kind.update });
      expect(changed).toMatchObject({ record: { code, version: 2 }, userErrors: [] });
      const table = TABLES[type as keyof typeof TABLES];
      const [row] = await db.database.reader.rows(sql`SELECT * FROM ${table} WHERE code = ${code}`);
      expect(row).toMatchObject(kind.columns);
      const foreign = await call("departmentB", "update", type, { code, expectedVersion: 2, ...kind.update });
      expect(foreign.userErrors?.map((error) => error.code)).toEqual(["NOT_FOUND"]);
    },
  );

  it("answers a call that is repeated after a restart like the first, and writes nothing more", async () => {
    const [fund] = KINDS.filter(({ type }) => type === "Fund");
    const input = { ...fund?.input(place), idempotencyKey: "3f6a-restart" };
    const first = await call("office", "create", "Fund", input);
    const written = async () => db.database.reader.rows(sql`SELECT MAX(id) AS fund FROM fund`);
    const before = await written();
    const reopened = await openDatabase(db.url);
    const service = await openApplication(reopened, "compiled", writers.settings);
    try {
      expect(await call("office", "create", "Fund", input, service)).toEqual(first);
      const other = await call("office", "create", "Fund", { ...input, ...fund?.update }, service);
      expect(other.userErrors).toMatchObject([{ code: "KEY_REUSED", path: ["input", "idempotencyKey"] }]);
    } finally {
      await service.close();
      await reopened.close();
    }
    expect(first.record?.version).toBe(1);
    expect(await written()).toEqual(before);
  });

  it("keeps what a link says besides when the link stays", async () => {
    const { reader } = db.database;
    const [noted] = await reader.rows<{ enterprise: string; segment: string; note: string }>(
      sql`SELECT e.code AS enterprise, s.code AS segment, l.note FROM enterprise_segment AS l
          JOIN enterprise AS e ON e.id = l.enterprise_id JOIN chain_segment AS s ON s.id = l.segment_id
          WHERE l.note IS NOT NULL ORDER BY l.enterprise_id, l.segment_id LIMIT 1`,
    );
    if (!noted) throw new Error("No position has a note");
    const [{ version } = { version: 0 }] = await reader.rows<{ version: number }>(
      sql`SELECT version FROM enterprise WHERE code = ${noted.enterprise}`,
    );
    const segments = [noted.segment, ...(noted.segment === place.segment ? [] : [place.segment])];
    const { userErrors } = await call("office", "update", "Enterprise", {
      code: noted.enterprise,
      expectedVersion: version,
      segments,
    });
    expect(userErrors).toEqual([]);
    const rows = await reader.rows<{ code: string; note: string | null }>(
      sql`SELECT s.code, l.note FROM enterprise_segment AS l JOIN enterprise AS e ON e.id = l.enterprise_id
          JOIN chain_segment AS s ON s.id = l.segment_id WHERE e.code = ${noted.enterprise}`,
    );
    expect(rows.map(({ code }) => code).sort()).toEqual([...segments].sort());
    expect(rows.find(({ code }) => code === noted.segment)?.note).toBe(noted.note);
  });
});

describe("the input of what makes a record", () => {
  /** What the service says of a record, and nobody who writes. */
  const DECIDED = ["id", "code", "version", "expectedVersion", "publication", "verifiedWan", "closedAt", "recordedAt"];

  it("has no field for what is not the writer's to say: neither its id nor its version, state or day of entry", async () => {
    const schema = await buildCatalogSchema();
    const makers = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ name }) =>
      /^(create|submit|record)[A-Z]/.test(name),
    );
    const given = makers.flatMap(({ name, args }) => {
      const type = schema.getType(String(args[0]?.type).replace("!", ""));
      if (!isInputObjectType(type)) throw new TypeError(name);
      return Object.keys(type.getFields()).flatMap((field) => (DECIDED.includes(field) ? [`${name}.${field}`] : []));
    });
    expect(makers.length).toBe(18);
    expect(given).toEqual([]);
  });
});
