import { runGuard } from "./guarded-project";

const SOUND = {
  "package.json": JSON.stringify({
    name: "guarded",
    dependencies: { dataloader: "2.2.3", graphql: "16.15.0" },
    devDependencies: {},
  }),
  "src/app/main.ts": 'import { parse } from "graphql";\nimport { used } from "../lists/task";\nparse(used);\n',
  "src/lists/task/index.ts": 'export { used } from "./task.rules";\n',
  "src/lists/task/task.rules.ts": 'import DataLoader from "dataloader";\nexport const used = String(DataLoader);\n',
};

describe("check:unused", () => {
  it("lets a project pass in which everything has a user", () => {
    expect(runGuard("check:unused", SOUND)).toMatchObject({ status: 0 });
  });

  it.each([
    [
      "a file that nobody imports",
      { "src/lists/task/forgotten.ts": "export const a = 1;\n" },
      /Unused files[^]*forgotten\.ts/,
    ],
    [
      "an export that nobody imports",
      { "src/lists/task/task.rules.ts": `${SOUND["src/lists/task/task.rules.ts"]}export const forgotten = 1;\n` },
      /Unused exports[^]*forgotten +src\/lists\/task\/task\.rules\.ts/,
    ],
    [
      "a dependency that nobody imports",
      { "src/lists/task/task.rules.ts": "export const used = '';\n" },
      /Unused dependencies[^]*dataloader/,
    ],
    [
      "a dependency that nobody declared",
      { "src/lists/task/task.rules.ts": `${SOUND["src/lists/task/task.rules.ts"]}import "pg";\n` },
      /Unlisted dependencies[^]*pg +src\/lists\/task\/task\.rules\.ts/,
    ],
  ])("finds %s", (_what, mistake, complaint) => {
    const { status, output } = runGuard("check:unused", { ...SOUND, ...mistake });
    expect(status).not.toBe(0);
    expect(output).toMatch(complaint);
  });
});
