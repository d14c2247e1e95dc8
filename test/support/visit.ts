import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** A page of the atlas that a test looks at, and what it did wrong meanwhile. */
export class Visit {
  /** Complaints of the console, errors nobody caught, and requests to other hosts. */
  readonly complaints: string[] = [];

  constructor(
    readonly page: Page,
    address: string,
    tolerate?: RegExp,
  ) {
    const complain = (complaint: string) => {
      if (!tolerate?.test(complaint)) this.complaints.push(complaint);
    };
    page.on("console", (line) => {
      if (line.type() === "error" || line.type() === "warning") complain(`console: ${line.text()}`);
    });
    page.on("pageerror", (error) => complain(`uncaught: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(`${address}/`) && !request.url().startsWith("blob:")) {
        complain(`another host: ${request.url()}`);
      }
    });
  }

  /** What axe calls serious or critical, each with its first place; empty is good. */
  async barriers(): Promise<string[]> {
    await this.page.evaluate(axeSource());
    const violations = await this.page.evaluate<AxeViolation[]>(
      "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
    );
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}×, ${nodes[0]?.html.slice(0, 160)})`);
  }

  /** What is wider than its room: the page itself, and text that is cut off. Empty is good. */
  cutOff(): Promise<string[]> {
    return this.page.evaluate<string[]>(FIND_CUT_OFF);
  }

  /** Texts of those boxes whose parts reach over their upper or lower edge, hidden or not. Empty is good. */
  overfull(boxes: string): Promise<string[]> {
    return this.page.locator(boxes).evaluateAll((all) =>
      all.flatMap((box) => {
        const { top, bottom } = box.getBoundingClientRect();
        const edges = [...box.children].map((part) => part.getBoundingClientRect());
        return edges.some((edge) => edge.top < top || edge.bottom > bottom) ? [String(box.textContent)] : [];
      }),
    );
  }

  /** The element that has the focus, as `tag name`. */
  focused(): Promise<string> {
    return this.page.evaluate<string>(
      "`${document.activeElement.tagName.toLowerCase()} ${(document.activeElement.getAttribute('aria-label') || document.activeElement.innerText || '').trim().slice(0, 80)}`",
    );
  }
}

interface AxeViolation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

let source: string | undefined;

function axeSource(): string {
  source ??= readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  return source;
}

/** In the page. Rooms that scroll on purpose, boxes to type in, and text that is there for screen readers alone, are no faults. */
const FIND_CUT_OFF = `(() => {
  const found = [];
  const isInScrolledRoom = (element) => {
    for (let room = element; room && room !== document.body; room = room.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(room).overflowX)) return true;
    }
    return false;
  };
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.push("the page: " + root.scrollWidth + " > " + root.clientWidth);
  for (const element of document.querySelectorAll("body *")) {
    if (element.closest(".unseen, .skip, svg") || !element.getClientRects().length) continue;
    const { overflowX, overflowY, display } = getComputedStyle(element);
    if (display === "inline" || element.tagName === "INPUT") continue;
    if (/auto|scroll/.test(overflowX)) continue;
    const isCut =
      element.scrollWidth > element.clientWidth + 1 && (overflowX !== "visible" || !isInScrolledRoom(element));
    const isLow = (overflowY === "hidden" || overflowY === "clip") && element.scrollHeight > element.clientHeight + 1;
    if ((isCut || isLow) && !element.closest("[data-may-overflow]")) {
      found.push(element.tagName.toLowerCase() + "." + element.className + ": " + (element.textContent ?? "").trim().slice(0, 60));
    }
  }
  return found;
})()`;
