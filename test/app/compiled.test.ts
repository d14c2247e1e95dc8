import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildCatalogSchema } from "../../src/app/schema";
import { Locale } from "../../src/platform/graphql/locale";
import { BothExecutors } from "../support/both-executors";
import { OF_THE_WORK } from "../support/documents";
import { onEachSeededDatabase } from "../support/harness";

const FOLDER = join(__dirname, "../../schema/operations");
const operations = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".graphql") && !OF_THE_WORK.has(file))
  .map((file) => {
    const text = readFileSync(join(FOLDER, file), "utf8");
    const variables = JSON.parse(/^# Example variables: (.*)$/m.exec(text)?.[1] ?? "{}") as Record<string, unknown>;
    return [file, { text, variables }] as const;
  });

onEachSeededDatabase("the compiled executor", (db) => {
  let both: BothExecutors;
  beforeAll(async () => {
    both = new BothExecutors(await buildCatalogSchema(), db.database);
  });

  it("looks no further than the first mistake in variables, which may hold thousands", async () => {
    const text = "query ($filter: RegionFilter) { regions(filter: $filter) { totalCount } }";
    const wrong = (names: number) => ({
      filter: Object.fromEntries(Array.from({ length: names }, (_, i) => [`a${i}`, 1])),
    });
    // Each mistake is compared with every name that there is.
    const compared = jest.spyOn(String.prototype, "toLowerCase");
    const comparisons = async (names: number) => {
      const before = compared.mock.calls.length;
      await both.ask(text, wrong(names));
      return compared.mock.calls.length - before;
    };
    const [few, many] = [await comparisons(60), await comparisons(4_000)];
    compared.mockRestore();
    expect(few).toBeGreaterThan(0);
    expect(many).toBe(few);
  });

  it("takes all documents but those that are nothing but code", async () => {
    const taken = { whole: [] as string[], partly: [] as string[], not: [] as string[] };
    for (const [file, { text, variables }] of operations) {
      const { compiled, isWhole } = await both.ask(text, variables);
      (compiled === null ? taken.not : isWhole ? taken.whole : taken.partly).push(file.replace(".graphql", ""));
    }
    expect(taken).toEqual({
      whole: [
        "browse-opportunities",
        "figures-of-a-year",
        "fund-sheet",
        "funded-enterprise",
        "list-chains",
        "list-opportunities",
        "list-policies",
        "list-sources",
        "opportunity-choices",
        "opportunity-titles",
        "policies-in-force",
        "policy-choices",
        "policy-sheet",
        "profile-choices",
        "region-sheet",
        "segment-targets",
      ],
      partly: [
        "chain-gaps",
        "enterprise-matches",
        "funnel-choices",
        "gap-targets",
        "investment-case",
        "match-verdict",
        "opportunity-matches",
        "opportunity-sheet",
        "region-overview",
        "region-strengths",
        "resource-tiles",
        "segment-sheet",
        "shell",
        "tasks-and-breakdown",
      ],
      not: [
        "chain-map",
        "compare-opportunities",
        "data-quality",
        "find-records",
        "fund-map",
        "funnel",
        "investor-fit",
        "investor-verdict",
        "resource-map",
        "search-catalog",
      ],
    });
  });

  it.each(operations)("answers %s like the reference, in both languages", async (_, { text, variables }) => {
    for (const locale of [Locale.zh, Locale.en]) {
      const { reference, compiled, errors } = await both.ask(text, variables, locale);
      expect(errors).toEqual([]);
      if (compiled !== null) expect(compiled).toBe(reference);
    }
  });
});
