import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withPermissions } from "../../scripts/permissions";
import { projectRoot } from "../../src/app/project-root";
import { buildCatalogSchema } from "../../src/app/schema";

describe("the table of permissions", () => {
  const page = readFileSync(join(projectRoot(), "docs/access.md"), "utf8");
  // Every room with its rules is loaded by the schema.
  beforeAll(() => buildCatalogSchema());

  it("is what the rules say", () => expect(withPermissions(page)).toBe(page));

  it("is written anew where somebody changed it by hand", () => {
    const changed = page.replace("| `Task` | public |", "| `Task` | all |");
    expect(changed).not.toBe(page);
    expect(withPermissions(changed)).toBe(page);
  });

  it("says that notes are for those who work on a record, and of every type something", () => {
    expect(page).toContain("| `Opportunity.internalNote` | — | — | all | all | own | own | all | all |");
    expect(page).toContain("| `Opportunity` | public | public | all | all | public, own | public, own | all | all |");
    expect(page).toContain("| `Lead` | — | — | all | all | own | own | all | all |");
    for (const name of ["Region", "Chain", "Fund", "Policy", "Source"]) expect(page).toContain(`\`${name}\``);
  });
});
