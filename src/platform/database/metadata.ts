import { getMetadataArgsStorage } from "typeorm";
import type { EntityClass } from "./database";

/**
 * Name of an entity's table.
 *
 * @throws {TypeError} when the class has no `@Entity("name")`.
 */
export function tableOf(entity: EntityClass): string {
  const name = getMetadataArgsStorage().tables.find((table) => table.target === entity)?.name;
  if (!name) throw new TypeError(`${entity.name} is not an entity with a named table`);
  return name;
}
