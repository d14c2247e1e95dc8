import { Database, OPEN_READONLY } from "sqlite3";

/** A SQLite file, opened to be read with the settings that the product reads with. */
export class SqliteFile {
  private constructor(private readonly database: Database) {}

  /** @throws when the file cannot be opened. */
  static async open(path: string): Promise<SqliteFile> {
    const database = await new Promise<Database>((resolve, reject) => {
      const opened: Database = new Database(path, OPEN_READONLY, (error) => (error ? reject(error) : resolve(opened)));
    });
    const file = new SqliteFile(database);
    for (const pragma of ["cache_size = -65536", "mmap_size = 1073741824", "temp_store = MEMORY"]) {
      await file.rows(`PRAGMA ${pragma}`);
    }
    return file;
  }

  /** All rows of a statement. */
  rows<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return new Promise((resolve, reject) =>
      this.database.all<Row>(text, values, (error, rows) => (error ? reject(error) : resolve(rows))),
    );
  }

  /** The first row of a statement that is prepared once and kept by the caller. */
  prepare<Row>(text: string): (values: readonly unknown[]) => Promise<Row | undefined> {
    const statement = this.database.prepare(text);
    return (values) =>
      new Promise((resolve, reject) =>
        statement.get<Row>(values, (error: Error | null, row) => (error ? reject(error) : resolve(row))),
      );
  }

  close(): Promise<void> {
    return new Promise((resolve, reject) => this.database.close((error) => (error ? reject(error) : resolve())));
  }
}
