import type { ComponentType } from "preact";
import type { pageWords } from "../text/shell";
import paths from "./paths.json";

/** A page: what the navigation calls it, and where its code is. */
export interface Page {
  readonly name: keyof typeof pageWords;
  /** Loads its code, which no other page needs. */
  load(): Promise<{ readonly default: ComponentType }>;
}

const opportunities: Page = { name: "opportunities", load: () => import("./opportunities/opportunities-page") };

/** The pages by their names in `paths.json`. */
const PAGES: Record<keyof typeof paths, Page> = {
  home: opportunities,
  opportunities,
  resources: { name: "resources", load: () => import("./resources/resources-page") },
  chains: { name: "chains", load: () => import("./chains/chains-page") },
  policies: { name: "policies", load: () => import("./policies/policies-page") },
  delivery: { name: "delivery", load: () => import("./delivery/delivery-page") },
  workbench: { name: "workbench", load: () => import("./workbench/workbench-page") },
  funds: { name: "funds", load: () => import("./funds/funds-page") },
  about: { name: "about", load: () => import("./about/about-page") },
};

/** The page at a path; null when there is none. */
export function pageAt(path: string): Page | null {
  const name = (Object.keys(paths) as (keyof typeof paths)[]).find((key) => paths[key] === path);
  return name ? PAGES[name] : null;
}
