import DataLoader from "dataloader";
import { type EntityClass, identifier, list, sql, tableOf } from "../database";
import type { LoaderMaker } from "../graphql/context";
import { grouped } from "../values";

/** Most keys of one statement: far below what either database can bind (32,766 on SQLite). */
const LARGEST_BATCH = 500;

/** A loader whose every key has one value or none; a missing key is null. `load` is called with distinct keys. */
export function oneLoader<Key extends string | number, Value>(
  load: (keys: readonly Key[]) => Promise<Value[]>,
  keyOf: (value: Value) => Key,
): DataLoader<Key, Value | null> {
  return new DataLoader<Key, Value | null>(
    async (keys) => {
      const values = new Map((await load(keys)).map((value) => [keyOf(value), value]));
      return keys.map((key) => values.get(key) ?? null);
    },
    { maxBatchSize: LARGEST_BATCH },
  );
}

/** A loader whose every key has any number of values, in the order in which `load` gives them; a missing key is `[]`. */
export function manyLoader<Key extends string | number, Value>(
  load: (keys: readonly Key[]) => Promise<Value[]>,
  keyOf: (value: Value) => Key,
): DataLoader<Key, Value[]> {
  return new DataLoader<Key, Value[]>(
    async (keys) => {
      const groups = grouped(await load(keys), keyOf);
      return keys.map((key) => groups.get(key) ?? []);
    },
    { maxBatchSize: LARGEST_BATCH },
  );
}

interface Keyed {
  id: number;
  code: string;
}

const byIdMakers = new Map<unknown, LoaderMaker<number, object | null>>();
const byCodeMakers = new Map<unknown, LoaderMaker<string, object | null>>();

/** The maker of the loader of an entity's rows by primary key. */
export function byId<T extends Keyed>(entity: EntityClass<T>): LoaderMaker<number, T | null> {
  return remembered(
    byIdMakers,
    entity,
    () =>
      ({ reader }) =>
        oneLoader<number, T>(
          (ids) => reader.select(entity, sql`SELECT * FROM ${identifier(tableOf(entity))} WHERE id IN (${list(ids)})`),
          (row) => row.id,
        ),
  );
}

/** The maker of the loader of an entity's rows by business key. */
export function byCode<T extends Keyed>(entity: EntityClass<T>): LoaderMaker<string, T | null> {
  return remembered(
    byCodeMakers,
    entity,
    () =>
      ({ reader }) =>
        oneLoader<string, T>(
          (codes) =>
            reader.select(entity, sql`SELECT * FROM ${identifier(tableOf(entity))} WHERE code IN (${list(codes)})`),
          (row) => row.code,
        ),
  );
}

/** Makers must be the same function at every call, or a request would make a loader for each call. */
function remembered<Maker>(makers: Map<unknown, unknown>, entity: unknown, make: () => Maker): Maker {
  if (!makers.has(entity)) makers.set(entity, make());
  return makers.get(entity) as Maker;
}
