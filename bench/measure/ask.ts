import type { BenchRequest } from "../servers/server-kind";

const SLOWEST_ANSWER_MS = 120_000;

/** One answer to a request: its text. @throws for any status but 200. */
export async function ask(url: string, { path, body }: BenchRequest): Promise<string> {
  const response = await fetch(`${url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    signal: AbortSignal.timeout(SLOWEST_ANSWER_MS),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`Status ${response.status}: ${text.slice(0, 500)}`);
  return text;
}
