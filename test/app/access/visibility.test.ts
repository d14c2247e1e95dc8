import { Opportunity } from "../../../src/lists/opportunity";
import { personViewer, Role, Scope } from "../../../src/platform/access";
import { type Application, openApplication } from "../../support/application";
import { CANARY, canaryCodes, type Ground, NOTE, plantCanaries, readGround, SHARED } from "../../support/canaries";
import { onEachSeededDatabase } from "../../support/harness";
import { identityProvider } from "../../support/identity-provider";
import { bearer } from "../../support/keys";
import { peopleOf } from "../../support/writers";

/** What was written of drafts and withdrawn records: once of each. */
const WORK = [
  "progressReports",
  "projectStatusChanges",
  "fundsReports",
  "verifications",
  "blockers",
  "factorSupports",
  "leads",
  "leadStatusChanges",
];

/** Drafts and withdrawn records by every way there is to them. */
const DRAFTS = `query ($text: String!) {
  ${["opportunities", "tasks", "projects"].map(
    (list) => `${list}(first: 50, filter: {publication: {ne: PUBLISHED}}) { totalCount nodes { code internalNote } }`,
  )}
  ${WORK.map((list) => `${list} { totalCount }`)}
  found: opportunities(filter: {text: $text}) { totalCount facets { stage { count } } }
  search(text: $text, first: 50) { hits { type node { id } } counts { type count } }
  dataQuality { findings(first: 50, filter: {subjectCode: {startsWith: "canary"}}) { totalCount } }
}`;
const NOTES = `{ opportunities(first: 100) { nodes { internalNote } } enterprises(first: 100) { nodes { internalNote } } }`;
const provider = identityProvider();

interface Drafts extends Record<string, unknown> {
  opportunities: { totalCount: number; nodes: { code: string; internalNote: string | null }[] };
  tasks: { totalCount: number };
  projects: { totalCount: number };
  found: { totalCount: number; facets: { stage: { count: number }[] } };
  search: { hits: { type: string; node: { id: string } }[]; counts: { type: string; count: number }[] };
  dataQuality: { findings: { totalCount: number } };
}

onEachSeededDatabase("visibility", (db) => {
  let ground: Ground;
  let compiled: Application;
  let reference: Application;
  const authorizations: Record<string, string> = {};
  const VIEWERS: [viewer: string, canaries: number][] = [
    ["anonymous", 0],
    ["app", 0],
    ["internalApp", 8],
    ["departmentA", 2],
    ["departmentB", 2],
    ["government", 2],
    ["office", 8],
    ["admin", 8],
  ];

  beforeAll(async () => {
    ground = await readGround(db.database);
    await plantCanaries(db.database, ground, ["departmentA", "departmentB", "government", "office"]);
    // With everything that may keep or count anything: what is kept for one must not be told to another.
    const settings = { ...provider.settings, RESPONSE_CACHE_BYTES: "10000000", READ_MODEL_BYTES: "100000000" };
    compiled = await openApplication(db.database, "compiled", settings);
    reference = await openApplication(db.database, "reference", settings);
    Object.assign(authorizations, {
      app: await bearer(db.database),
      internalApp: await bearer(db.database, [Scope.READ_INTERNAL]),
      ...peopleOf(provider, ground),
    });
  });
  afterAll(async () => {
    await compiled.close();
    await reference.close();
  });

  const ask = async <Data>(application: Application, viewer: string, query: string, variables = {}) => {
    const authorization = authorizations[viewer];
    return application.ask<Data>(query, variables, authorization ? { headers: { authorization } } : {});
  };

  it("shows each viewer its own drafts by every way, whoever asked before", async () => {
    // From the one who sees most to those who see least, and once more for what was kept.
    for (const round of [1, 2]) {
      for (const application of [compiled, reference]) {
        for (const [viewer, count] of [...VIEWERS].reverse()) {
          const { data, errors } = await ask<Drafts>(application, viewer, DRAFTS, { text: CANARY });
          expect({ round, viewer, errors }).toEqual({ round, viewer, errors: undefined });
          const { opportunities, tasks, projects, found, search, dataQuality } = data;
          expect({
            viewer,
            counts: [opportunities, tasks, projects, found].map(({ totalCount }) => totalCount),
          }).toEqual({ viewer, counts: [count, count, count, count] });
          const written = WORK.map((list) => ({ list, ...(data[list] as object) }));
          expect({ viewer, written }).toEqual({ viewer, written: WORK.map((list) => ({ list, totalCount: count })) });
          expect(found.facets.stage.reduce((sum, one) => sum + one.count, 0)).toBe(count);
          expect(search.counts.reduce((sum, one) => sum + one.count, 0)).toBe(3 * count);
          expect(search.hits).toHaveLength(3 * count);
          expect(dataQuality.findings.totalCount).toBe(3 * count);
          expect(opportunities.nodes.every(({ internalNote }) => internalNote?.startsWith(CANARY))).toBe(true);
        }
      }
    }
  });

  it("keeps viewers apart who ask the same at the same moment", async () => {
    const everybody = [...VIEWERS, ...VIEWERS].flatMap(([viewer, count]) =>
      [compiled, reference].map((application) => ({ viewer, count, application })),
    );
    const told = await Promise.all(
      everybody.map(async ({ viewer, application }) => {
        const { data } = await ask<Drafts>(application, viewer, DRAFTS, { text: CANARY });
        return [viewer, data.opportunities.totalCount, data.opportunities.nodes.length, data.search.hits.length];
      }),
    );
    expect(told).toEqual(everybody.map(({ viewer, count }) => [viewer, count, count, 3 * count]));
  });

  it("makes no viewer, and finds no row, by an organization or id that is missing", async () => {
    for (const role of [Role.DEPARTMENT, Role.GOVERNMENT]) {
      expect(() => personViewer("a", role, null)).toThrow(`A ${role} without an organization`);
    }
    const opportunities = db.database.metadata.getRepository(Opportunity);
    for (const id of [undefined, null] as unknown as number[]) {
      await expect(opportunities.findOneBy({ id })).rejects.toThrow(/undefined|null/i);
    }
  });

  it("answers an id that is not the viewer's exactly as one that never was", async () => {
    for (const [type, codes] of Object.entries(canaryCodes())) {
      const field = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
      const query = `query ($code: String!, $id: ID!) {
        ${field}(code: $code) { code } byId: ${field}(id: $id) { code } node(id: $id) { id } nodes(ids: [$id]) { id } }`;
      const filtered = `query ($id: ID!) { match(enterprise: "none", opportunity: $id) { __typename } }`;
      const told = async (viewer: string, code: string, text: string) => {
        const { status, data, errors } = await ask(compiled, viewer, text, { code, id: `${type}:${code}` });
        return JSON.stringify({ status, data, errors }).replaceAll(code, "CODE");
      };
      for (const code of codes.filter((one) => !one.includes("departmentA"))) {
        for (const viewer of ["anonymous", "app", ...(SHARED.includes(type) ? [] : ["departmentA"])]) {
          expect(await told(viewer, code, query)).toBe(await told(viewer, "never-was", query));
          expect(await told(viewer, code, filtered)).toBe(await told(viewer, "never-was", filtered));
        }
      }
    }
  });

  it("does not tell by a published project that it came from a draft", async () => {
    await db.database.writer.transaction((transaction) =>
      transaction.manager.query(
        `UPDATE project SET opportunity_id = 900030 WHERE id = (SELECT MAX(id) FROM project WHERE publication = 'PUBLISHED' AND opportunity_id IS NULL)`,
      ),
    );
    const query = `{ with: projects(filter: {opportunity: {isNull: false}}) { totalCount } without: projects(filter: {opportunity: {isNull: true}}) { totalCount }
      all: projects(first: 100) { totalCount nodes { opportunity { code } } } }`;
    interface Told {
      with: { totalCount: number };
      without: { totalCount: number };
      all: { totalCount: number; nodes: { opportunity: object | null }[] };
    }
    for (const application of [compiled, reference]) {
      const { data: ours } = await ask<Told>(application, "anonymous", query);
      const { data: all } = await ask<Told>(application, "office", query);
      expect(ours.with.totalCount + ours.without.totalCount).toBe(ours.all.totalCount);
      // Eight canaries, and the project that came from one of them.
      expect(all.with.totalCount - ours.with.totalCount).toBe(9);
    }
  });

  it("shows notes to those who work on the record, and null to everybody else", async () => {
    interface Noted {
      opportunities: { nodes: { internalNote: string | null }[] };
      enterprises: { nodes: { internalNote: string | null }[] };
    }
    const seen: Record<string, boolean[]> = {};
    for (const [viewer] of VIEWERS) {
      const { data } = await ask<Noted>(compiled, viewer, NOTES);
      const notes = ({ nodes }: Noted["opportunities"]) => nodes.some(({ internalNote }) => internalNote === NOTE);
      seen[viewer] = [notes(data.opportunities), notes(data.enterprises)];
    }
    expect(seen).toMatchObject({
      anonymous: [false, false],
      app: [false, false],
      internalApp: [true, true],
      office: [true, true],
      admin: [true, true],
    });
    expect([seen.departmentA, seen.departmentB].flat()).toContain(true);
  });

  it("takes a department whose key or chain is taken away at its word no longer", async () => {
    const before = await ask<Drafts>(compiled, "departmentA", DRAFTS, { text: CANARY });
    expect(before.data.opportunities.totalCount).toBe(2);
    const led = `lead_department_id = ${ground.departments[0].id}`;
    await db.database.writer.transaction((transaction) =>
      transaction.manager.query(`UPDATE chain SET lead_department_id = ${ground.departments[1].id} WHERE ${led}`),
    );
    const after = await ask<Drafts>(compiled, "departmentA", DRAFTS, { text: CANARY });
    expect(after.data.opportunities.totalCount).toBe(0);
    const taker = await ask<Drafts>(compiled, "departmentB", DRAFTS, { text: CANARY });
    expect(taker.data.opportunities.totalCount).toBe(4);
  });
});
