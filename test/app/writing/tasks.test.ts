import { sql } from "../../../src/platform/database";
import { Desk, done } from "../../support/desk";
import { onEachSeededDatabase } from "../../support/harness";
import type { Writer } from "../../support/writers";

const RECORD = {
  type: "task",
  fields: `code version publication unit target targetAmount { amount } decomposition parent { code } organization { code }
    targetRegions { nodes { code } } targetEnterprises { nodes { code } } opportunities { nodes { code } }`,
};

interface Task {
  code: string;
  version: number;
  publication: string;
  target: string;
}

onEachSeededDatabase("mutations of tasks", (db) => {
  let desk: Desk;
  /** Codes of organizations: the government, one below it, one elsewhere. */
  let own: string;
  let below: string;
  let elsewhere: string;

  beforeAll(async () => {
    desk = await Desk.open(db, { RESPONSE_CACHE_BYTES: "10000000" });
    own = desk.ground.government.code;
    const organizations = await db.database.reader.rows<{ code: string; isBelow: boolean | number }>(
      sql`SELECT o.code, o.region_id IN (SELECT descendant_id FROM region_closure WHERE ancestor_id = ${desk.ground.region}) AS "isBelow"
          FROM organization AS o WHERE o.code <> ${own} ORDER BY o.id`,
    );
    below = organizations.find(({ isBelow }) => isBelow)?.code ?? "";
    elsewhere = organizations.find(({ isBelow }) => !isBelow)?.code ?? "";
  });
  afterAll(() => desk.close());

  const input = (changes: object = {}) => ({
    title: { zh: "全年到位资金30亿元", en: "3 billion CNY in place this year" },
    summary: { zh: "按月报告。" },
    organization: own,
    decomposition: "NONE",
    kind: "TARGET",
    metric: "FUNDS_IN_PLACE",
    unit: "TEN_THOUSAND_CNY",
    target: "300000",
    bound: "AT_LEAST",
    periodStart: "2026-01",
    periodEnd: "2026-12",
    ...changes,
  });
  const create = (writer: Writer, changes: object = {}, locale?: "zh" | "en") =>
    desk.call<Task>(writer, "createTask", input(changes), { ...RECORD, locale });
  const made = (changes: object = {}, writer: Writer = "office") =>
    desk.call<Task>(writer, "createTask", input(changes), RECORD).then(done);
  const part = (parent: string, changes: object = {}) =>
    input({ parent, decomposition: "BY_PLACE", organization: below, target: "100000", ...changes });
  const isSeen = async (writer: Writer, code: string) => {
    const query = `query ($code: String!) { task(code: $code) { code } }`;
    return (await desk.ask<{ task: object | null }>(writer, query, { code })).task !== null;
  };
  const counts = async () => {
    const [row] = await db.database.reader.rows(
      sql`SELECT (SELECT count(*) FROM task) AS tasks, (SELECT count(*) FROM audit_entry) AS entries`,
    );
    return row;
  };

  it("takes a target in its own unit, as a draft that its organization sees and nobody else", async () => {
    // when
    const task = await made();
    // then
    expect(task).toMatchObject({
      version: 1,
      publication: "DRAFT",
      unit: "TEN_THOUSAND_CNY",
      target: "300000",
      targetAmount: { amount: "30" },
      organization: { code: own },
    });
    const seen: Partial<Record<Writer, boolean>> = {};
    for (const writer of ["anonymous", "reader", "app", "departmentA", "government", "office"] as const) {
      seen[writer] = await isSeen(writer, task.code);
    }
    expect(seen).toEqual({
      anonymous: false,
      reader: false,
      app: true,
      departmentA: false,
      government: true,
      office: true,
    });
    // when
    const key = { code: task.code, expectedVersion: 1 };
    expect(await desk.call("office", "publishTask", key, RECORD)).toMatchObject({
      record: { version: 2, publication: "PUBLISHED" },
    });
    expect(await isSeen("anonymous", task.code)).toBe(true);
    await desk.call("office", "withdrawTask", { ...key, expectedVersion: 2 }, RECORD);
    expect([await isSeen("anonymous", task.code), await isSeen("government", task.code)]).toEqual([false, true]);
  });

  it("changes the target and keeps its unit", async () => {
    const { code } = await made({ unit: "COUNT", metric: "FUNDS_IN_PLACE", target: "12" });
    const changed = await desk.call(
      "office",
      "updateTask",
      { code, expectedVersion: 1, target: "15", periodEnd: "2027-06" },
      RECORD,
    );
    expect(changed).toMatchObject({
      record: { version: 2, unit: "COUNT", target: "15", targetAmount: null },
      userErrors: [],
    });
  });

  it("points at opportunities, enterprises and regions, and they point back", async () => {
    const [opportunity] = await db.database.reader.rows<{ code: string }>(
      sql`SELECT code FROM opportunity WHERE publication = 'PUBLISHED' ORDER BY id`,
    );
    const [enterprise] = await db.database.reader.rows<{ code: string }>(sql`SELECT code FROM enterprise ORDER BY id`);
    const targets = {
      targetRegions: ["440000", "310000"],
      targetEnterprises: [enterprise?.code],
      opportunities: [opportunity?.code],
    };
    const task = await made(targets);
    expect(task).toMatchObject({
      targetEnterprises: { nodes: [{ code: enterprise?.code }] },
      opportunities: { nodes: [{ code: opportunity?.code }] },
    });
    const back = `query ($opportunity: String!, $enterprise: String!, $filter: TaskFilter) {
      opportunity(code: $opportunity) { targetingTasks(filter: $filter) { nodes { code } } }
      enterprise(code: $enterprise) { targetingTasks(filter: $filter) { nodes { code } } }
      region(code: "440000") { targetingTasks(filter: $filter) { nodes { code } } } }`;
    const ask = (writer: Writer) =>
      desk.ask<Record<string, { targetingTasks: { nodes: { code: string }[] } }>>(writer, back, {
        opportunity: opportunity?.code,
        enterprise: enterprise?.code,
        filter: { code: { eq: task.code } },
      });
    for (const [writer, nodes] of [
      ["government", [{ code: task.code }]],
      ["departmentA", []],
      ["anonymous", []],
    ] as const) {
      expect(Object.values(await ask(writer)).map(({ targetingTasks }) => targetingTasks.nodes)).toEqual([
        nodes,
        nodes,
        nodes,
      ]);
    }
    const emptied = await desk.call(
      "office",
      "updateTask",
      { code: task.code, expectedVersion: 1, opportunities: [] },
      RECORD,
    );
    expect(emptied.record).toMatchObject({
      opportunities: { nodes: [] },
      targetEnterprises: { nodes: [{ code: enterprise?.code }] },
    });
  });

  it("shows a public task's viewers no draft that it points at", async () => {
    const [opportunity] = await db.database.reader.rows<{ id: number; code: string }>(
      sql`SELECT id, code FROM opportunity WHERE publication = 'PUBLISHED' ORDER BY id DESC`,
    );
    const { code } = await made({ opportunities: [opportunity?.code] });
    done(await desk.call("office", "publishTask", { code, expectedVersion: 1 }, RECORD));
    const query = `query ($code: String!) { task(code: $code) { opportunities { totalCount nodes { code } } }
      pointing: tasks(filter: {code: {eq: $code}, opportunities: {some: {}}}) { totalCount } }`;
    const ask = () => desk.ask("anonymous", query, { code });
    expect(await ask()).toMatchObject({ task: { opportunities: { totalCount: 1 } }, pointing: { totalCount: 1 } });
    await db.database.writer.transaction((tx) =>
      tx.run(sql`UPDATE opportunity SET publication = 'WITHDRAWN' WHERE id = ${opportunity?.id ?? 0}`),
    );
    expect(await ask()).toEqual({
      task: { opportunities: { totalCount: 0, nodes: [] } },
      pointing: { totalCount: 0 },
    });
  });

  it("lets an organization break its own task down for those below it, and nothing else", async () => {
    // given
    const task = await made();
    const others = await made({ organization: elsewhere });
    // when
    const child = await desk.call<Task>("government", "createTask", part(task.code), RECORD);
    // then
    expect(child).toMatchObject({ record: { parent: { code: task.code }, organization: { code: below } } });
    const code = child.record?.code ?? "";
    expect(await isSeen("government", code)).toBe(true);
    const changed = await desk.call("government", "updateTask", { code, expectedVersion: 1, target: "120000" }, RECORD);
    expect(changed.record).toMatchObject({ version: 2, target: "120000" });
    // but
    const before = await counts();
    const refused = async (given: object) => (await desk.call("government", "createTask", given, RECORD)).userErrors;
    expect(await refused(part(task.code, { organization: elsewhere }))).toMatchObject([{ code: "NOT_YOURS" }]);
    expect(await refused(part(task.code, { organization: own }))).toMatchObject([{ code: "NOT_YOURS" }]);
    expect(await refused(input())).toMatchObject([{ code: "NOT_YOURS" }]);
    expect(await refused(part(others.code))).toMatchObject([{ code: "UNKNOWN_REFERENCE", path: ["input", "parent"] }]);
    expect(await refused(part("T-GS-2024-FUNDS"))).toMatchObject([{ code: "NOT_YOURS" }]);
    const target = await desk.call(
      "government",
      "updateTask",
      { code: task.code, expectedVersion: 1, target: "1" },
      RECORD,
    );
    expect(target.userErrors).toMatchObject([{ code: "NOT_FOUND", path: ["input", "code"] }]);
    const away = await desk.call(
      "government",
      "updateTask",
      { code, expectedVersion: 2, organization: elsewhere },
      RECORD,
    );
    expect(away.userErrors).toMatchObject([{ code: "NOT_YOURS" }]);
    expect(await counts()).toEqual(before);
  });

  it("is for the office, administrators and keys that may write where a target is set", async () => {
    const allowed: Record<Writer, boolean> = {
      anonymous: false,
      reader: false,
      app: true,
      departmentA: false,
      departmentB: false,
      government: false,
      office: true,
      admin: true,
    };
    for (const [writer, isAllowed] of Object.entries(allowed) as [Writer, boolean][]) {
      expect([writer, (await create(writer)).record !== null]).toEqual([writer, isAllowed]);
    }
  });

  it.each<[string, object, string, string[]]>([
    ["a target below zero", { target: "-1" }, "INVALID", ["input", "target"]],
    ["a period that ends before it begins", { periodEnd: "2025-12" }, "INVALID", ["input", "periodEnd"]],
    ["a decomposition of nothing", { decomposition: "BY_PLACE" }, "INVALID", ["input", "parent"]],
    ["a parent without a way", { parent: "T-GS-2024-FUNDS" }, "INVALID", ["input", "parent"]],
    [
      "a parent that is not there",
      { parent: "T-none", decomposition: "BY_CHAIN" },
      "UNKNOWN_REFERENCE",
      ["input", "parent"],
    ],
    ["a metric that is not there", { metric: "NONE" }, "UNKNOWN_REFERENCE", ["input", "metric"]],
    ["an opportunity that is not there", { opportunities: ["none"] }, "UNKNOWN_REFERENCE", ["input", "opportunities"]],
    ["an enterprise that is there twice", { targetEnterprises: ["x", "x"] }, "INVALID", ["input", "targetEnterprises"]],
    ["a title without Chinese", { title: { zh: "", en: "x" } }, "INVALID", ["input", "title", "zh"]],
  ])("refuses %s and writes nothing", async (_, changes, code, path) => {
    const before = await counts();
    const { record, userErrors } = await create("office", changes);
    expect(record).toBeNull();
    expect(userErrors).toMatchObject([{ code, path }]);
    const { userErrors: chinese } = await create("office", changes, "zh");
    expect(chinese[0]?.message).toMatch(/\p{Script=Han}/u);
    expect(await counts()).toEqual(before);
  });

  it("never becomes its own ancestor", async () => {
    const top = await made();
    const child = done(await desk.call<Task>("office", "createTask", part(top.code), RECORD));
    const { userErrors } = await desk.call(
      "office",
      "updateTask",
      { code: top.code, expectedVersion: 1, parent: child.code, decomposition: "BY_CHAIN" },
      RECORD,
    );
    expect(userErrors).toMatchObject([{ code: "INVALID", path: ["input", "parent"] }]);
  });
});
