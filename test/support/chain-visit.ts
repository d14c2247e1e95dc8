import type { Locator } from "playwright-core";
import type { Visit } from "./visit";

/** Waits until the map of a chain is shown, with nothing left to load. */
export async function chainShown({ page }: Visit, chain: string): Promise<void> {
  await page.getByRole("heading", { level: 2, name: chain, exact: true }).waitFor();
  await page.locator("figure[aria-busy=false] [data-place]").first().waitFor();
}

/** A segment of the map. */
export function segmentIn({ page }: Visit, code: string): Locator {
  return page.locator(`[data-place="${code}"]`);
}

/** The panel that is open. */
export function dialogOf({ page }: Visit): Locator {
  return page.getByRole("dialog");
}
