import { Scope } from "../../../src/platform/access";
import { sql } from "../../../src/platform/database";
import { type Application, openApplication } from "../../support/application";
import { CANARY, plantCanaries, readGround } from "../../support/canaries";
import { onEachSeededDatabase } from "../../support/harness";
import { identityProvider } from "../../support/identity-provider";
import { bearer } from "../../support/keys";
import { codesOfConnection } from "../../support/page-through";
import { peopleOf } from "../../support/writers";

const provider = identityProvider();
const LISTS = { opportunities: "Opportunity", tasks: "Task", projects: "Project", enterprises: "Enterprise" };

onEachSeededDatabase("downloads of each viewer", (db) => {
  let application: Application;
  const authorizations: Record<string, string> = {};

  beforeAll(async () => {
    const ground = await readGround(db.database);
    await plantCanaries(db.database, ground, ["departmentA", "departmentB", "government", "office"]);
    // A published project that came of a draft: its draft is not to be told.
    await db.database.writer.transaction((transaction) =>
      transaction.run(sql`UPDATE project SET opportunity_id = (SELECT id FROM opportunity WHERE code = 'canary-office-DRAFT')
        WHERE id = (SELECT MIN(id) FROM project)`),
    );
    application = await openApplication(db.database, "compiled", {
      ...provider.settings,
      READ_MODEL_BYTES: "100000000",
    });
    Object.assign(authorizations, {
      app: await bearer(db.database),
      internalApp: await bearer(db.database, [Scope.READ_INTERNAL]),
      ...peopleOf(provider, ground),
    });
  });
  afterAll(() => application.close());

  it.each([
    ["anonymous", 0],
    ["app", 0],
    ["internalApp", 8],
    ["departmentA", 2],
    ["departmentB", 2],
    ["government", 2],
    ["office", 8],
    ["admin", 8],
  ])("hold for %s what the lists hold, with %i canaries", async (viewer, canaries) => {
    const authorization = authorizations[viewer];
    const headers: Record<string, string> = authorization ? { authorization } : {};
    for (const [list, type] of Object.entries(LISTS)) {
      const codes = await codesOfConnection(application, list, type, {}, headers);
      for (const extension of ["csv", "ndjson", "geojson"]) {
        const { body, headers: sent } = await application.inject({
          method: "GET",
          url: `/export/${list}.${extension}`,
          headers,
        });
        expect(codesIn(body, extension)).toEqual(codes);
        expect(body.split(/canary-\w+-(?:DRAFT|WITHDRAWN)/).length - 1 > 0).toBe(
          canaries > 0 && list !== "enterprises",
        );
        if (canaries === 0) expect(body).not.toContain(CANARY);
        expect(sent["cache-control"]).toBe(viewer === "anonymous" ? "public, max-age=60" : "private, no-store");
      }
      if (list !== "enterprises") expect(codes.filter((code) => code.startsWith("canary"))).toHaveLength(canaries);
    }
    const findings = await application.inject({ method: "GET", url: "/export/dataFindings.ndjson", headers });
    expect(findings.body.split("canary-").length - 1).toBe(canaries === 0 ? 0 : 2 * 3 * canaries);
  });

  it("tell nobody the code of a record that it may not see", async () => {
    const filter = encodeURIComponent(JSON.stringify({ code: { eq: await firstProject() } }));
    const of = async (viewer: string) => {
      const headers = { authorization: authorizations[viewer] ?? "" };
      const { body } = await application.inject({
        method: "GET",
        url: `/export/projects.ndjson?filter=${filter}`,
        headers,
      });
      return (JSON.parse(body) as { opportunity: string | null }).opportunity;
    };
    expect([await of("app"), await of("departmentA"), await of("office")]).toEqual([null, null, "canary-office-DRAFT"]);
  });

  const firstProject = async () => {
    const [row] = await db.database.reader.rows<{ code: string }>(sql`SELECT code FROM project ORDER BY id LIMIT 1`);
    return row?.code;
  };
});

function codesIn(body: string, extension: string): string[] {
  if (extension === "geojson") return (JSON.parse(body) as { features: { id: string }[] }).features.map(({ id }) => id);
  const lines = body.trim().split(/\r?\n/);
  if (extension === "csv") return lines.slice(1).map((line) => line.split(",")[0] ?? "");
  return lines.map((line) => (JSON.parse(line) as { code: string }).code);
}
