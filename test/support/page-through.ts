import type { Answer, Application } from "./application";

/** Codes of all records of a list, asked for page by page as a client does. */
export async function codesOfConnection(
  application: Application,
  list: string,
  type: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<string[]> {
  const query = `query ($filter: ${type}Filter, $orderBy: [${type}Order!], $after: String) {
    ${list}(first: 100, filter: $filter, orderBy: $orderBy, after: $after) {
      nodes { code } pageInfo { hasNextPage endCursor }
    }
  }`;
  const codes: string[] = [];
  let after: string | null = null;
  do {
    const answer: Answer<Record<string, Page>> = await application.ask(query, { ...variables, after }, { headers });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    const page = answer.data[list];
    codes.push(...(page?.nodes ?? []).map(({ code }) => code));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return codes;
}

interface Page {
  readonly nodes: readonly { readonly code: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
