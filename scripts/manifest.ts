import type { TrustedDocument } from "../src/app/persisted-documents";

/** The manifest of trusted documents as it is committed: JSON, from the hash of each text to its name, in the order of names. */
export function manifestOf(documents: readonly TrustedDocument[]): string {
  return `${JSON.stringify(Object.fromEntries(documents.map(({ hash, name }) => [hash, name])), null, 2)}\n`;
}
