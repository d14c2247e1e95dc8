import type { Graft } from "./graft";

/** Where in an answer there are grafts: by the members that lead to them. Lists are walked through. */
export interface Shape {
  readonly members: ReadonlyMap<string, Shape>;
  /** What is grafted on the objects here; null: nothing. */
  readonly graft: Graft | null;
}

/** An object of an answer that waits for its graft. */
export interface Stock {
  readonly graft: Graft;
  readonly object: Record<string, unknown>;
}

/** Every object of an answer that waits for a graft, in the order of the answer. */
export function stocksOf(answer: unknown, shape: Shape, found: Stock[] = []): Stock[] {
  if (Array.isArray(answer)) {
    for (const element of answer) stocksOf(element, shape, found);
  } else if (typeof answer === "object" && answer !== null) {
    const object = answer as Record<string, unknown>;
    if (shape.graft) found.push({ graft: shape.graft, object });
    for (const [key, inner] of shape.members) stocksOf(object[key], inner, found);
  }
  return found;
}
