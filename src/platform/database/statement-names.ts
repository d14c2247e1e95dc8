/** Most statements that a connection keeps prepared: each takes memory in its server process as long as it lives. */
const MOST_NAMES = 500;
/** Texts seen once that are remembered. */
const MOST_SEEN = 2_000;

/**
 * Names under which PostgreSQL keeps statements prepared. A text gets one when it comes the second time; when all names are
 * given out, others are parsed each time.
 */
export class StatementNames {
  private readonly names = new Map<string, string>();
  private readonly seen = new Set<string>();

  /** The name of a statement; undefined: it is not kept. */
  of(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= MOST_NAMES) return known;
    if (this.seen.delete(text)) {
      const name = `longtu_${this.names.size}`;
      this.names.set(text, name);
      return name;
    }
    if (this.seen.size >= MOST_SEEN) this.seen.clear();
    this.seen.add(text);
    return undefined;
  }
}
