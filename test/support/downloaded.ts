import type { Locator, Page } from "playwright-core";

/** The lines of the file that a button lets the browser keep; nothing stands behind the last line break. */
export async function downloaded(page: Page, button: Locator): Promise<string[]> {
  const waiting = page.waitForEvent("download");
  await button.click();
  const stream = await (await waiting).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString().split("\r\n");
}
