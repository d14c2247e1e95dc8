import { serverAudits } from "graphql-http";
import { onEachDatabase } from "../support/harness";

onEachDatabase("GraphQL over HTTP", (db) => {
  const audits = serverAudits({
    url: "http://localhost/graphql",
    fetchFn: async (url: string, init: RequestInit = {}) => {
      const application = await db.application();
      const { pathname, search } = new URL(url);
      const answer = await application.inject({
        method: (init.method ?? "GET") as "GET",
        url: pathname + search,
        // A GET without a header that browsers preflight is refused: that is our protection against CSRF.
        headers: { ...(init.headers as Record<string, string>), "apollo-require-preflight": "audit" },
        ...(init.body ? { payload: init.body as string } : {}),
      });
      return new Response(answer.body, {
        status: answer.statusCode,
        headers: answer.headers as Record<string, string>,
      });
    },
  });

  it("is checked by at least 50 audits", () => {
    expect(audits.length).toBeGreaterThan(50);
  });

  it.each(audits.map((audit) => [audit.name, audit] as const))("%s", async (_, audit) => {
    const result = await audit.fn();
    expect({ status: result.status, reason: "reason" in result ? result.reason : null }).toEqual({
      status: "ok",
      reason: null,
    });
  });
});
