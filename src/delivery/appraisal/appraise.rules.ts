import type { Definition } from "./definition";
import { type Ranked, ranked } from "./ranking.rules";
import { type Points, pointsOf } from "./scoring.rules";

/** An organization that is appraised. */
export interface Unit {
  readonly id: number;
  readonly code: string;
}

/** What a unit brings to an indicator, with where it comes from; millionths. */
export interface Input {
  /** What is used: what was verified where it was, else what was reported. */
  readonly value: number | null;
  readonly reported: number | null;
  readonly verified: number | null;
  /** Its own target. */
  readonly target: number | null;
  /** Why it was entered by hand. */
  readonly reason: string | null;
}

/** Everything that points are made of. */
export interface Ground {
  readonly units: readonly Unit[];
  readonly inputOf: (definition: Definition, unit: Unit) => Input;
}

/** What one indicator gave to a unit. */
export interface Contribution extends Input, Points {
  readonly definition: Definition;
  readonly gate: number | null;
}

/** A unit with everything that made its total. */
export interface Standing extends Unit {
  readonly total: number;
  readonly contributions: readonly Contribution[];
}

/** Points and places of all units. */
export function appraise(definitions: readonly Definition[], { units, inputOf }: Ground): Ranked<Standing>[] {
  const inputs = new Map(
    definitions.map((definition) => [
      definition.id,
      new Map(units.map((unit) => [unit.id, inputOf(definition, unit)])),
    ]),
  );
  const contributionOf = (definition: Definition, unit: Unit): Contribution => {
    const ofUnits = inputs.get(definition.id);
    const input = ofUnits?.get(unit.id) ?? inputOf(definition, unit);
    const gate = definition.gateId === null ? null : (inputs.get(definition.gateId)?.get(unit.id)?.value ?? null);
    const target = input.target ?? definition.rule.target;
    const range = rangeOf([...(ofUnits?.values() ?? [])]);
    return { ...input, target, gate, definition, ...pointsOf(definition.rule, { ...input, gate, range }) };
  };
  const standings = units.map((unit) =>
    standingOf(
      unit,
      definitions.map((one) => contributionOf(one, unit)),
    ),
  );
  return ranked(standings);
}

/** A unit with its total: what nothing is known of counts as 0. */
export function standingOf(unit: Unit, contributions: readonly Contribution[]): Standing {
  const total = contributions.reduce((sum, { points }) => sum + (points ?? 0), 0);
  return { id: unit.id, code: unit.code, total, contributions };
}

function rangeOf(inputs: readonly Input[]): { least: number; greatest: number } | null {
  const values = inputs.flatMap(({ value }) => value ?? []);
  return values.length === 0 ? null : { least: Math.min(...values), greatest: Math.max(...values) };
}
