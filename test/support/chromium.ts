import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Debian, Ubuntu and others put it, besides `CHROMIUM`. */
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

/**
 * A browser, without a window.
 *
 * @throws saying what is missing, when none is installed: a page that nobody opened has passed no test.
 */
export function openChromium(): Promise<Browser> {
  const asked = process.env.CHROMIUM;
  const executablePath = (asked ? [asked] : PLACES).find(existsSync);
  if (!executablePath) {
    throw new Error(
      `Chromium is missing, so the atlas cannot be tested. Looked for: ${asked ?? PLACES.join(", ")}. ` +
        "Install it (Debian: apt-get install chromium fonts-noto-cjk), or name it in CHROMIUM.",
    );
  }
  // Nothing is opened but our own pages, and its sandbox does not run as root.
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}
