/**
 * Two Chinese characters as the search index of the product wants them: the pair is one token, in PostgreSQL with a mark in
 * titles.
 */
export function searchExpression(dialect: "sqlite" | "postgres", pair: string): string {
  return dialect === "sqlite" ? `"${pair}"` : `'^${pair}' | '${pair}'`;
}
