import { ConfigError, readConfig, settingRows } from "../../src/app/config";

const mistakesOf = (environment: Record<string, string>) => {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    return (error as ConfigError).mistakes;
  }
};

describe("the configuration", () => {
  it("is complete without a single variable, and empty ones count as not set", () => {
    const config = readConfig({ PORT: "" });
    expect(config).toMatchObject({
      DATABASE_URL: "sqlite:./data/longtu.sqlite",
      PORT: 4000,
      LIMIT_COST: 10_000,
      DATABASE_REPLICA_URLS: [],
    });
    expect(settingRows()).toHaveLength(Object.keys(config).length);
  });

  it("tells all mistakes at once, each with variable, value and cause", () => {
    expect(mistakesOf({ DATABASE_URL: "mysql://host", PORT: "70000", LIMIT_DEPTH: "deep", LOG_LEVEL: "loud" })).toEqual(
      [
        expect.stringMatching(/^DATABASE_URL=mysql:\/\/host: .*sqlite:PATH or postgres/),
        expect.stringMatching(/^PORT=70000: .*65535/),
        expect.stringMatching(/^LOG_LEVEL=loud: /),
        expect.stringMatching(/^LIMIT_DEPTH=deep: /),
      ],
    );
  });

  it("never repeats a password", () => {
    expect(mistakesOf({ DATABASE_URL: "mysql://user:secret@host/db" }).join()).not.toContain("secret");
  });

  it("refuses replicas of SQLite", () => {
    expect(mistakesOf({ DATABASE_REPLICA_URLS: "postgres://replica/db" })).toEqual([
      expect.stringContaining("SQLite has no replicas"),
    ]);
  });

  it("reads several replicas", () => {
    const { DATABASE_REPLICA_URLS: replicas } = readConfig({
      DATABASE_URL: "postgres://primary/db",
      DATABASE_REPLICA_URLS: "postgres://one/db, postgres://two/db",
    });
    expect(replicas).toEqual(["postgres://one/db", "postgres://two/db"]);
  });
});
