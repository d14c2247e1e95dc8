import { sql } from "../../../src/platform/database";
import { verifyAudit } from "../../../src/platform/audit";
import { type Application, openApplication } from "../../support/application";
import { type Ground, readGround } from "../../support/canaries";
import { onEachSeededDatabase } from "../../support/harness";
import { type Writer, type Writers, writersOf } from "../../support/writers";

const FIELDS = `opportunity { code version publication investment { amount } region { code } segments(first: 5) { nodes { code } } }
  userErrors { code path message }`;
const CREATE = `mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdateOpportunityInput!) { updateOpportunity(input: $input) { ${FIELDS} } }`;
const PUBLISH = `mutation ($input: PublishOpportunityInput!) { publishOpportunity(input: $input) { ${FIELDS} } }`;
const WITHDRAW = `mutation ($input: WithdrawOpportunityInput!) { withdrawOpportunity(input: $input) { ${FIELDS} } }`;
const AUDIT = `query ($code: String!) { auditEntries(filter: {subjectCode: {eq: $code}}) { nodes { action actor before after } } }`;

interface Payload {
  opportunity: {
    code: string;
    version: number;
    publication: string;
    investment: { amount: string } | null;
    region: { code: string };
    segments: { nodes: { code: string }[] };
  } | null;
  userErrors: { code: string; path: string[]; message: string }[];
}

onEachSeededDatabase("mutations of opportunities", (db) => {
  let ground: Ground;
  let writers: Writers;
  let application: Application;
  let region: string;
  let otherRegion: string;
  let chain: string;
  let segment: string;

  beforeAll(async () => {
    ground = await readGround(db.database);
    writers = await writersOf(db.database, ground);
    application = await openApplication(db.database, "compiled", {
      ...writers.settings,
      RESPONSE_CACHE_BYTES: "10000000",
    });
    const codeOf = async (table: "region" | "chain" | "chain_segment", id: number) => {
      const tables = { region: sql`region`, chain: sql`chain`, chain_segment: sql`chain_segment` };
      const [row] = await db.database.reader.rows<{ code: string }>(
        sql`SELECT code FROM ${tables[table]} WHERE id = ${id}`,
      );
      return row?.code ?? "";
    };
    region = await codeOf("region", ground.region);
    otherRegion = await codeOf("region", ground.otherRegion);
    chain = await codeOf("chain", ground.chains[0].id);
    segment = await codeOf("chain_segment", ground.chains[0].segment);
  });
  afterAll(() => application.close());

  const input = (changes: Record<string, unknown> = {}) => ({
    title: { zh: "镍盐深加工项目", en: "Nickel salts" },
    region,
    chain,
    segments: [segment],
    segmentsBasis: "JUDGEMENT",
    investment: { amount: "3.2" },
    investmentBasis: "PROJECT",
    cooperationMode: "ANY",
    stage: "OPEN",
    isPool: false,
    summary: { zh: "利用金川镍资源生产硫酸镍。" },
    ...changes,
  });
  const call = async (writer: Writer, document: string, given: Record<string, unknown>, locale?: "zh" | "en") => {
    const { data, errors } = await application.ask<Record<string, Payload>>(
      document,
      { input: given },
      writers.as(writer, locale),
    );
    return { payload: Object.values(data ?? {})[0], errors };
  };
  const made = async (changes: Record<string, unknown> = {}, writer: Writer = "government") => {
    const { payload, errors } = await call(writer, CREATE, input(changes));
    if (!payload?.opportunity) throw new Error(JSON.stringify(errors ?? payload?.userErrors));
    return payload.opportunity;
  };
  const counts = async () => {
    const [row] = await db.database.reader.rows<Record<string, number>>(
      sql`SELECT (SELECT count(*) FROM opportunity) AS opportunities, (SELECT count(*) FROM audit_entry) AS entries,
                 (SELECT count(*) FROM idempotent_call) AS calls`,
    );
    return row;
  };
  const seenBy = async (writer: Writer, code: string) => {
    const query = `query ($code: String!) { opportunity(code: $code) { code } found: opportunities(filter: {text: "镍盐深加工"}) { nodes { code } } }`;
    const { data } = await application.ask<{ opportunity: object | null; found: { nodes: { code: string }[] } }>(
      query,
      { code },
      writers.as(writer),
    );
    return [data.opportunity !== null, data.found.nodes.some((node) => node.code === code)];
  };

  it("makes a draft that its own people see, publishes it to everybody, and withdraws it", async () => {
    // when
    const draft = await made();
    // then
    expect(draft).toMatchObject({
      version: 1,
      publication: "DRAFT",
      investment: { amount: "3.2" },
      region: { code: region },
    });
    expect(draft.segments.nodes).toEqual([{ code: segment }]);
    expect(await seenBy("anonymous", draft.code)).toEqual([false, false]);
    expect(await seenBy("government", draft.code)).toEqual([true, true]);
    // when
    const published = await call("government", PUBLISH, { code: draft.code, expectedVersion: 1 });
    // then: the very next read, out of the cache or not, has it
    expect(published.payload).toMatchObject({ opportunity: { version: 2, publication: "PUBLISHED" }, userErrors: [] });
    expect(await seenBy("anonymous", draft.code)).toEqual([true, true]);
    // when
    await call("government", WITHDRAW, { code: draft.code, expectedVersion: 2 });
    // then
    expect(await seenBy("anonymous", draft.code)).toEqual([false, false]);
    const unlawful = [{ code: "UNLAWFUL_TRANSITION", path: ["input", "code"] }];
    const again = await call("government", WITHDRAW, { code: draft.code, expectedVersion: 3 });
    expect(again.payload?.userErrors).toMatchObject(unlawful);
    const back = await call("government", PUBLISH, { code: draft.code, expectedVersion: 3 });
    expect(back.payload).toMatchObject({ opportunity: { version: 4, publication: "PUBLISHED" }, userErrors: [] });
    const twice = await call("government", PUBLISH, { code: draft.code, expectedVersion: 4 });
    expect(twice.payload?.userErrors).toMatchObject(unlawful);
    const unseen = await call("government", WITHDRAW, { code: (await made()).code, expectedVersion: 1 });
    expect(unseen.payload?.userErrors).toMatchObject(unlawful);
  });

  it("changes what is given, keeps what is left out and empties what is null", async () => {
    const { code } = await made({ conditions: { zh: "园区已通水电。" } });
    const { payload } = await call("government", UPDATE, {
      code,
      expectedVersion: 1,
      title: { zh: "硫酸镍扩建项目" },
      investment: null,
      investmentBasis: null,
      segments: [],
    });
    expect(payload).toMatchObject({ opportunity: { version: 2, investment: null }, userErrors: [] });
    expect(payload?.opportunity?.segments.nodes).toEqual([]);
    const [row] = await db.database.reader.rows(
      sql`SELECT title_zh, title_en, conditions_zh, version FROM opportunity WHERE code = ${code}`,
    );
    expect(row).toEqual({ title_zh: "硫酸镍扩建项目", title_en: null, conditions_zh: "园区已通水电。", version: 2 });
  });

  it("tells all complaints at once, each with its path, in the request's language, and writes nothing", async () => {
    const before = await counts();
    const bad = input({
      title: { zh: " ", en: "x" },
      investment: { amount: "0" },
      publishedOn: "2024-05",
      region: "999999",
      internalNote: "x".repeat(4_001),
    });
    const english = await call("government", CREATE, bad);
    expect(english.payload?.userErrors).toEqual([
      { code: "INVALID", path: ["input", "title", "zh"], message: '" ": Has white space at its beginning or end.' },
      { code: "INVALID", path: ["input", "investment"], message: '"0": Must be greater than 0.' },
      {
        code: "INVALID",
        path: ["input", "internalNote"],
        message: expect.stringContaining("Longer than 4000 characters (4001)."),
      },
    ]);
    const unknown = await call("government", CREATE, input({ region: "999999", segments: [segment, "nowhere"] }), "zh");
    expect(unknown.payload?.userErrors.map(({ code, path }) => [code, path])).toEqual([
      ["UNKNOWN_REFERENCE", ["input", "region"]],
      ["UNKNOWN_REFERENCE", ["input", "segments"]],
    ]);
    expect(unknown.payload?.userErrors[0]?.message).toContain("999999");
    const rule = await call("government", CREATE, input({ investmentBasis: null }));
    expect(rule.payload?.userErrors).toMatchObject([{ code: "INVALID", path: ["input", "investmentBasis"] }]);
    expect(await counts()).toEqual(before);
  });

  it("lets of N concurrent changes from one version exactly one win", async () => {
    const { code } = await made();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        call("government", UPDATE, { code, expectedVersion: 1, title: { zh: `第${index}版` } }),
      ),
    );
    expect(answers.filter(({ payload }) => payload?.opportunity?.version === 2)).toHaveLength(1);
    const refused = answers.flatMap(({ payload }) => payload?.userErrors ?? []);
    expect(refused).toHaveLength(11);
    expect(new Set(refused.map((error) => error.code))).toEqual(new Set(["VERSION_CONFLICT"]));
  });

  it("gives concurrent new records numbers of their own", async () => {
    const all = await Promise.all(Array.from({ length: 10 }, (_, index) => made({ title: { zh: `并行${index}` } })));
    expect(new Set(all.map(({ code }) => code)).size).toBe(10);
  });

  it("answers a repeated call like the first, and refuses its key for another", async () => {
    const given = input({ idempotencyKey: "8f14e45f" });
    const before = await counts();
    const answers = await Promise.all([1, 2, 3].map(() => call("government", CREATE, given)));
    const codes = answers.map(({ payload }) => payload?.opportunity?.code);
    expect(new Set(codes).size).toBe(1);
    expect(codes[0]).toBeDefined();
    expect(await counts()).toEqual({
      opportunities: (before?.opportunities ?? 0) + 1,
      entries: (before?.entries ?? 0) + 1,
      calls: (before?.calls ?? 0) + 1,
    });
    const other = await call("government", CREATE, { ...given, isPool: true });
    expect(other.payload?.userErrors).toMatchObject([{ code: "KEY_REUSED", path: ["input", "idempotencyKey"] }]);
    // Another caller's key of the same text is another key.
    const theirs = await call("office", CREATE, given);
    expect(theirs.payload?.opportunity?.code).not.toBe(codes[0]);
  });

  it("answers for another's record as for none, and lets nobody write theirs away", async () => {
    const mine = await made({ region: otherRegion }, "office");
    const publicOne = await made({ region: otherRegion, chain: null, segments: [], segmentsBasis: null }, "office");
    await call("office", PUBLISH, { code: publicOne.code, expectedVersion: 1 });
    const before = await counts();
    for (const code of [mine.code, publicOne.code, "opp-of-nobody"]) {
      const { payload } = await call("government", UPDATE, { code, expectedVersion: 7, isPool: true });
      expect(payload).toEqual({
        opportunity: null,
        userErrors: [
          {
            code: "NOT_FOUND",
            path: ["input", "code"],
            message: `There is no Opportunity ${code} that you may change.`,
          },
        ],
      });
    }
    const abroad = await call("government", CREATE, input({ region: otherRegion }));
    expect(abroad.payload?.userErrors).toMatchObject([{ code: "NOT_YOURS", path: ["input"] }]);
    expect(await counts()).toEqual(before);
    const own = await made();
    const away = await call("government", UPDATE, { code: own.code, expectedVersion: 1, region: otherRegion });
    expect(away.payload?.userErrors).toMatchObject([{ code: "NOT_YOURS" }]);
    const [row] = await db.database.reader.rows(sql`SELECT version FROM opportunity WHERE code = ${own.code}`);
    expect(row).toEqual({ version: 1 });
  });

  it("is for departments of the chain, governments of the place, the office, administrators and keys that may write", async () => {
    const allowed: Record<Writer, boolean> = {
      anonymous: false,
      reader: false,
      app: true,
      departmentA: true,
      departmentB: false,
      government: true,
      office: true,
      admin: true,
    };
    for (const [writer, isAllowed] of Object.entries(allowed) as [Writer, boolean][]) {
      const { payload, errors } = await call(writer, CREATE, input());
      expect([writer, Boolean(payload?.opportunity)]).toEqual([writer, isAllowed]);
      if (writer === "anonymous") expect(errors?.[0]?.extensions?.code).toBe("UNAUTHENTICATED");
      if (writer === "reader") expect(errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
    }
  });

  it("writes down who did what, for the office alone, sealed against tampering", async () => {
    const { code } = await made();
    await call("office", UPDATE, { code, expectedVersion: 1, stage: "CLOSED" });
    const asked = await application.ask<{
      auditEntries: { nodes: { action: string; actor: string; before: string; after: string }[] };
    }>(AUDIT, { code }, writers.as("admin"));
    const [update, create] = asked.data.auditEntries.nodes;
    expect([create?.action, create?.actor, create?.before]).toEqual([
      "createOpportunity",
      `GOVERNMENT ${ground.government.code}`,
      null,
    ]);
    expect([update?.action, update?.actor]).toEqual(["updateOpportunity", "OFFICE"]);
    expect(JSON.parse(update?.before ?? "{}")).toMatchObject({ stage: "OPEN", version: 1 });
    expect(JSON.parse(update?.after ?? "{}")).toMatchObject({ stage: "CLOSED", version: 2 });
    for (const writer of ["anonymous", "reader", "government", "departmentA"] as const) {
      const hidden = await application.ask<{ auditEntries: { nodes: object[] } }>(AUDIT, { code }, writers.as(writer));
      expect(hidden.data.auditEntries.nodes).toEqual([]);
    }
    expect(await verifyAudit(db.database.reader)).toMatchObject({ brokenAt: null });
    await expect(
      db.database.writer.transaction((transaction) =>
        transaction.run(sql`UPDATE audit_entry SET actor = 'x' WHERE id = 2`),
      ),
    ).rejects.toThrow(/append-only/);
  });
});
