// Pictures of every page of the atlas for docs/atlas, from a service that is running: node scripts/screenshots.mjs http://127.0.0.1:4000
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { chromium } from "playwright-core";

const FOLDER = "docs/atlas";
const MOST_BYTES = 200_000;
const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** What a page is to show that has little to show by itself, or too many fine lines for a small file. */
const SHOWN = {
  policies: "?on=2024-12-31&level=NATIONAL&instrument=TAX",
  workbench: "?enterprise=baowu-carbon&pick=baowu-carbon:O-001",
  funds: "?layout=network",
};

const address = process.argv[2] ?? "http://127.0.0.1:4000";
// The first page is one of the others.
const paths = Object.entries(JSON.parse(readFileSync("web/src/pages/paths.json", "utf8"))).filter(
  ([name]) => name !== "home",
);
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
mkdirSync(FOLDER, { recursive: true });
try {
  for (const viewport of WINDOWS) {
    const context = await browser.newContext({ viewport, locale: "zh-CN", reducedMotion: "reduce" });
    const page = await context.newPage();
    for (const [name, path] of paths) {
      const file = `${FOLDER}/${name}-${viewport.width}.png`;
      await page.goto(address + path + (SHOWN[name] ?? ""), { waitUntil: "networkidle" });
      const fault = page.getByRole("alert").first();
      if (await fault.isVisible()) throw new Error(`${path} shows a fault: ${await fault.innerText()}`);
      await page.screenshot({ path: file });
      const { size } = statSync(file);
      console.log(`${file} ${size} bytes`);
      if (size >= MOST_BYTES) throw new Error(`${file} is too large for the repository`);
    }
    await context.close();
  }
} finally {
  await browser.close();
}
