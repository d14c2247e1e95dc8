import { type Verdict, runGuard } from "./guarded-project";

/** One forbidden import each: who, what, and the name of the rule that has to find it. */
const MISTAKES: [from: string, to: string, rule: string][] = [
  ["src/platform/values/money.ts", "src/targets/region/index.ts", "platform-imports-nothing-above-it"],
  ["src/targets/region/region.loaders.ts", "src/lists/task/index.ts", "targets-imports-nothing-above-it"],
  ["src/maps/chain/chain.rules.ts", "src/lists/task/index.ts", "maps-imports-nothing-above-it"],
  ["src/lists/policy/policy.rules.ts", "src/delivery/event/index.ts", "lists-imports-nothing-above-it"],
  ["src/delivery/event/event.rules.ts", "src/matching/edges/index.ts", "delivery-imports-nothing-above-it"],
  ["src/matching/gaps/gaps.rules.ts", "src/app/config.ts", "matching-imports-nothing-above-it"],
  ["src/lists/policy/policy.loaders.ts", "src/lists/task/index.ts", "rooms-of-one-tier-are-strangers"],
  ["src/maps/chain/chain.loaders.ts", "src/maps/fund/index.ts", "rooms-of-one-tier-are-strangers"],
  [
    "src/targets/organization/organization.rules.ts",
    "src/targets/enterprise/index.ts",
    "targets-organization-knows-few-of-its-tier",
  ],
  ["src/maps/fund/fund.rules.ts", "src/maps/resource/index.ts", "maps-fund-knows-few-of-its-tier"],
  ["src/matching/search/search.rules.ts", "src/matching/gaps/index.ts", "matching-rooms-share-only-edges"],
  ["src/lists/policy/policy.entity.ts", "src/targets/region/region.entity.ts", "a-room-is-entered-by-its-door"],
  ["src/app/main.ts", "src/lists/task/task.repository.ts", "the-app-enters-rooms-by-their-doors"],
  ["src/lists/task/task.resolver.ts", "src/lists/task/index.ts", "nobody-goes-through-their-own-door"],
  ["src/migrations/1-first.ts", "src/platform/values/money.ts", "migrations-import-only-typeorm"],
  ["src/app/seeding.ts", "src/migrations/1-first.ts", "migrations-are-for-ormconfig"],
  ["src/lists/task/task.seed.ts", "ormconfig.ts", "only-the-app-opens-the-database"],
  ["src/lists/task/task.loaders.ts", "pg", "only-the-database-folder-knows-the-drivers"],
  ["src/lists/task/task.rules.ts", "test/support/harness.ts", "the-product-imports-no-tests-and-no-tools"],
  ["src/app/config.ts", "fast-check", "the-product-needs-no-dev-dependency"],
  ["web/src/app.tsx", "src/app/config.ts", "the-atlas-knows-the-api-alone"],
  ["src/app/atlas.ts", "web/src/app.tsx", "the-product-imports-no-page"],
  ["web/src/pages/funds/funds-page.tsx", "web/src/pages/chains/chain-band.ts", "pages-are-strangers"],
  ["src/app/server.ts", "no-such-package", "what-is-imported-exists"],
  ["test/lists/task.test.ts", "src/lists/task/no-such-file.ts", "what-is-imported-exists"],
];

const ALLOWED: [from: string, to: string][] = [
  ["src/app/context.ts", "ormconfig.ts"],
  ["web/src/pages/funds/fund-rows.ts", "web/src/parts/csv.ts"],
  ["src/delivery/project/project.rules.ts", "src/delivery/event/index.ts"],
  ["src/delivery/funnel/funnel.rules.ts", "src/delivery/project/index.ts"],
  ["src/lists/opportunity/opportunity.rules.ts", "src/maps/chain/index.ts"],
  ["src/lists/opportunity/opportunity.seed.ts", "src/platform/graphql/errors.ts"],
  ["src/maps/fund/fund.loaders.ts", "src/maps/chain/index.ts"],
  ["src/matching/gaps/gaps.loaders.ts", "src/matching/edges/index.ts"],
  ["src/targets/enterprise/enterprise.rules.ts", "src/targets/region/index.ts"],
  ["ormconfig.ts", "src/migrations/1-first.ts"],
  ["ormconfig.ts", "src/lists/task/task.entity.ts"],
  ["src/platform/database/postgres.ts", "pg"],
  ["src/migrations/2-second.ts", "typeorm"],
  ["test/app/open.test.ts", "ormconfig.ts"],
  ["scripts/schema.ts", "src/lists/task/task.rules.ts"],
];

describe("check:imports", () => {
  let verdict: Verdict;
  beforeAll(() => {
    verdict = runGuard("check:imports", projectOf([...MISTAKES, ...ALLOWED]));
  });

  it("fails", () => expect(verdict.status).not.toBe(0));

  it.each(MISTAKES)("finds %s → %s by %s", (from, to, rule) => {
    const target = to.startsWith("no-such") || !to.includes(".") ? to : to.replace(/\.ts$/, "");
    const complaints = complaintsAbout(from, verdict.output).filter((complaint) => complaint.includes(target));
    expect(complaints).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^error ${rule}: `))]));
  });

  it.each(ALLOWED)("lets %s → %s pass", (from, to) => {
    const complaints = complaintsAbout(from, verdict.output);
    expect(complaints.filter((complaint) => complaint.includes(to.replace(/\.ts$/, "")))).toEqual([]);
  });

  it("finds a circle", () => {
    const { output } = runGuard("check:imports", {
      ...projectOf([]),
      "src/lists/task/task.rules.ts": 'import { b } from "./task.loaders";\nexport const a = () => b;\n',
      "src/lists/task/task.loaders.ts": 'import { a } from "./task.rules";\nexport const b = () => a;\n',
    });
    expect(output).toContain("error no-circles: src/lists/task/task.loaders.ts");
  });

  it("finds a borrowed type as well as a value", () => {
    const { output } = runGuard("check:imports", {
      ...projectOf([]),
      "src/targets/region/index.ts": 'import type { Task } from "../../lists/task";\nexport type Home = Task;\n',
      "src/lists/task/index.ts": "export interface Task {}\n",
    });
    expect(output).toContain("targets-imports-nothing-above-it: src/targets/region/index.ts → src/lists/task/index.ts");
  });

  it("reads TypeScript at all", () => {
    // dependency-cruiser 16 knows TypeScript below 6 only, finds no module with a newer one, and is content.
    const { status, output } = runGuard("check:imports", projectOf(ALLOWED));
    expect(status).toBe(0);
    expect(Number(/\((\d+) modules/.exec(output)?.[1])).toBeGreaterThan(ALLOWED.length);
  });
});

/** Small files that import each other as told; what nobody wrote is there, and empty. */
function projectOf(imports: [from: string, to: string, rule?: string][]): Record<string, string> {
  const files: Record<string, string> = {
    "ormconfig.ts": "export {};\n",
    "src/app/main.ts": "export {};\n",
    "scripts/schema.ts": "export {};\n",
    "test/support/harness.ts": "export {};\n",
  };
  for (const [, to] of imports) if (to.endsWith(".ts") && !to.includes("no-such")) files[to] = "export {};\n";
  for (const [from] of imports) files[from] = "";
  for (const [from, to] of imports) {
    const up = "../".repeat(from.split("/").length - 1) || "./";
    const specifier = to.endsWith(".ts") ? `${up}${to.replace(/(\/index)?\.ts$/, "")}` : to;
    files[from] += `import * as _${Object.keys(files).indexOf(from)}${to.length} from "${specifier}";\n`;
  }
  return files;
}

/** Complaints about one file: `error <rule>: <file> → <what it imports>`. */
function complaintsAbout(file: string, output: string): string[] {
  return output
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.includes(`: ${file} → `));
}
