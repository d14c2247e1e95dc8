import { date, integer, localized, LONGEST_NAME, optional, plainTable, type SeedTable } from "../seeding";

/** The file of a vocabulary, named after its table. */
export function termSeed(file: string, table: string, type: string): SeedTable {
  return plainTable({
    file,
    table,
    type,
    columns: { ...localized("name", LONGEST_NAME), sort: integer(), disabled_on: optional(date()) },
  });
}
