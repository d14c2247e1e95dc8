import type { PlanBind } from "../graphql/sql-forms";
import { type JsonValue, jsonValue, raw } from "../sql-json";
import type { Shape } from "./shape";

/** Says that a part of a document has no SQL form: its resolvers answer it. */
export class NotCompilable extends Error {}

/** A part of the answer as SQL, and where in it resolvers have to fill something in. */
export interface Compiled {
  readonly value: JsonValue<PlanBind>;
  /** Null: nowhere. */
  readonly shape: Shape | null;
}

/** JSON null. */
export const NULL: JsonValue<PlanBind> = jsonValue("json", raw("NULL"));

/** A part of the answer that needs nothing filled in. */
export function complete(value: JsonValue<PlanBind>): Compiled {
  return { value, shape: null };
}
