import type { AtlasUnderTest } from "./atlas";
import type { Visit } from "./visit";

/** Waits until the heading of the list says this, from its beginning. */
export function opportunityCountIs({ page }: Visit, text: string): Promise<void> {
  return page
    .locator("#opportunity-count")
    .filter({ hasText: new RegExp(`^${text}`) })
    .waitFor();
}

/** How many opportunities pass a filter, by the API. */
export async function opportunityTotal(
  atlas: AtlasUnderTest,
  filter: unknown,
  locale: "zh" | "en" = "zh",
): Promise<number> {
  const query = "query ($filter: OpportunityFilter) { opportunities(filter: $filter) { totalCount } }";
  const { opportunities } = await atlas.ask<{ opportunities: { totalCount: number } }>(query, { filter }, locale);
  return opportunities.totalCount;
}
