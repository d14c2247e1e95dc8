import type { Database } from "../../src/platform/database";
import { join, sql } from "../../src/platform/database";

/** An enterprise as its table has it, as far as tests of lists care. */
export interface EnterpriseRow {
  id: number;
  code: string;
  name_zh: string;
  name_en: string | null;
  ownership: string;
  role: string;
  revenue_wan: number | null;
  revenue_year: number | null;
  as_of: string | null;
  is_synthetic: boolean;
}

/** Writes rows as they are, in one transaction. */
export async function insertEnterprises(database: Database, rows: readonly EnterpriseRow[]): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map(
    (row) => sql`(${row.id}, ${row.code}, ${row.name_zh}, ${row.name_en}, ${row.ownership}, ${row.role},
      ${row.revenue_wan}, ${row.revenue_year}, ${row.as_of}, ${row.is_synthetic})`,
  );
  await database.writer.transaction((transaction) =>
    transaction.run(sql`INSERT INTO enterprise
      (id, code, name_zh, name_en, ownership, role, revenue_wan, revenue_year, as_of, is_synthetic)
      VALUES ${join(values, ", ")}`),
  );
}

/** Takes all enterprises out again. */
export async function clearEnterprises(database: Database): Promise<void> {
  await database.writer.transaction((transaction) => transaction.run(sql`DELETE FROM enterprise`));
}
